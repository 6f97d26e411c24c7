import type { Linter } from 'eslint'

type Message = Linter.LintMessage

/** How text is linted: by the same parser, rules and settings before and after. Throws when a rule does. */
export type Lint = (code: string) => readonly Message[]

/** One repair that was offered, and what it made of the text. */
export interface AppliedRepair {
  message: Message
  description: string
  output: string
  /** What is wrong with it; empty for a good repair. */
  faults: string[]
}

/** `const a = 1` with `{ range: [10, 11], text: '2' }` becomes `const a = 2`. */
export function applyFix(code: string, fix: { range: readonly [number, number]; text: string }): string {
  return code.slice(0, fix.range[0]) + fix.text + code.slice(fix.range[1])
}

function countByKind(messages: readonly Message[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId, messageId } of messages) {
    const kind = `${ruleId ?? 'parser'}:${messageId ?? ''}`
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

function findFaults(before: readonly Message[], repaired: Message, after: readonly Message[], isChanged: boolean): string[] {
  const fatal = after.find((message) => message.fatal)
  if (fatal) return [`what comes out doesn't parse: ${fatal.message} (line ${String(fatal.line)})`]
  const faults = isChanged ? [] : ['it changes nothing']
  const [had, has] = [countByKind(before), countByKind(after)]
  const own = `${repaired.ruleId ?? 'parser'}:${repaired.messageId ?? ''}`
  for (const [kind, count] of has) {
    const atMost = (had.get(kind) ?? 0) - (kind === own ? 1 : 0)
    if (count > atMost) faults.push(kind === own ? 'its finding is still there, or a new one of its kind' : `it adds a finding (${kind})`)
  }
  return faults
}

/**
 * Applies every repair (suggestion or fix) that is offered for a text, each on its own, and says what is wrong with it: what comes out
 * has to parse, to be free of the finding, and to have no finding that wasn't there before.
 */
export function applyRepairs(code: string, lint: Lint): AppliedRepair[] {
  const before = lint(code)
  return before.flatMap((message) => {
    const offers = [
      ...(message.suggestions ?? []).map(({ desc, fix }) => ({ description: desc, fix })),
      ...(message.fix ? [{ description: '--fix', fix: message.fix }] : []),
    ]
    return offers.map(({ description, fix }) => {
      const output = applyFix(code, fix)
      return { message, description, output, faults: findFaults(before, message, lint(output), output !== code) }
    })
  })
}

/** Throws, with the text that came out, when a repair that is offered isn't a good one. */
export function assertRepairs(code: string, lint: Lint): void {
  const bad = applyRepairs(code, lint).find(({ faults }) => faults.length > 0)
  if (!bad) return
  const { message, description, output, faults } = bad
  const where = `${message.ruleId ?? ''} at ${String(message.line)}:${String(message.column)}`
  throw new Error(`The repair "${description}" (${where}) is wrong: ${faults.join('; ')}.\n\n${output}`)
}
