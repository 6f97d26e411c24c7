import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'

/** A question that is being answered: where it stands among those that led to it. */
export interface Frame {
  readonly depth: number
}

/**
 * What questions that ask each other share: those of what an expression is, and those of who calls a function. A question that comes back to
 * itself is answered by nothing, and what rests on that answer isn't final before the question that it came back to is. Modules share it: a
 * cycle may lead through two of them.
 */
export class Questions {
  /** Questions of what an expression is that are being answered. */
  depth = 0
  /** Nodes looked at for the outermost of them. */
  private work = 0
  /** Outermost questions of the linted file that ran out of their budget. */
  private spent = 0
  /**
   * The outermost unanswered question that the answer at hand rests on: its depth; 0 when a budget cut it short, `Infinity` when it rests on
   * none.
   */
  private restsOn = Infinity
  /**
   * Whether callers in other files are asked as well. Only where a value is being followed: looking for places where values do harm asks for
   * every call of a file, and most of what calls it elsewhere doesn't matter.
   */
  wide = false
  private readonly open = new Map<number, Frame>()
  private callers = 0

  /** Begins with another file. */
  enter(): void {
    this.work = 0
    this.spent = 0
  }

  /** Begins an outermost question: each has a budget of its own, however much the one before it took. */
  beginAnew(): void {
    if (this.isSpent) this.spent++
    this.work = 0
  }

  /** Whether the outermost question has no budget left. */
  get isSpent(): boolean {
    return this.work >= (this.spent < LIMITS.identitySpent ? LIMITS.identityWork : LIMITS.identityWork / 10)
  }

  /** Begins a question of what an expression is. */
  begin(): Frame {
    this.depth++
    this.work++
    return this.opened(this.depth)
  }

  end({ depth }: Frame): void {
    this.depth--
    this.open.delete(depth)
  }

  /** Begins a question of who calls a function, which has no budget of its own: it stands between two of the others. */
  beginCallers(): Frame {
    this.callers++
    return this.opened(this.depth + this.callers / 1000)
  }

  endCallers({ depth }: Frame): void {
    this.callers--
    this.open.delete(depth)
  }

  private opened(depth: number): Frame {
    const frame = { depth }
    this.open.set(depth, frame)
    return frame
  }

  isOpen(frame: Frame): boolean {
    return this.open.get(frame.depth) === frame
  }

  /** Notes that the answer at hand rests on an unanswered question, or on none when a budget cut it short. */
  rest(depth: number): void {
    if (depth < this.restsOn) this.restsOn = depth
  }

  /** Begins to note anew, for a question of its own; gives back what was noted so far. */
  noteAnew(): number {
    const before = this.restsOn
    this.restsOn = Infinity
    return before
  }

  /** The open question that a question's answer rests on; none when it is final. */
  restingOn({ depth }: Frame): Frame | 'budget' | undefined {
    return this.restsOn >= depth ? undefined : (this.open.get(this.restsOn) ?? 'budget')
  }

  /** Goes on with the question around one that was answered: what that one rests on, it rests on, too. */
  goOn(before: number, { depth }: Frame): void {
    this.restsOn = Math.min(before, this.restsOn < depth ? this.restsOn : Infinity)
  }
}

/** Asks a question of which callers in other files may know the answer. */
export function asWide<Answer>({ project: { questions } }: Facts, ask: () => Answer): Answer {
  if (!questions) return ask()
  const before = questions.wide
  questions.wide = true
  try {
    return ask()
  } finally {
    questions.wide = before
  }
}
