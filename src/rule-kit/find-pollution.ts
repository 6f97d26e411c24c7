import { mayPollute, mayWriteDynamically, unwrap, type MemberQuery, type Node, type Origin, type Pollution, type SharedRead } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Found, Search } from './flow-rule.js'

/** Whether a file's text can hold a write that reaches what all objects share. */
export function mayHoldPollution(text: string): boolean {
  return mayWriteDynamically(text) || mayPollute(text)
}

interface Weakness {
  readonly pollution: Pollution
  readonly read: SharedRead
  readonly origin: Origin
}

/** Writes to `Object.prototype` under names that come from outside: of each way there, the write that tells most. */
export function* findPollution(search: Search): Iterable<Found<'pollutedPrototype'>> {
  const byRead = new Map<Node, Weakness[]>()
  const known = new Map<Node, Origin | undefined>()
  for (const pollution of search.analysis.pollutions()) {
    for (const read of pollution.reads) {
      const origin = judge(search, pollution, read, known)
      if (!origin) continue
      byRead.set(read.node, [...(byRead.get(read.node) ?? []), { pollution, read, origin }])
      break
    }
  }
  for (const weaknesses of byRead.values()) {
    const told = weaknesses.find(({ pollution }) => tellsMost(pollution)) ?? weaknesses[0]
    if (told) yield { node: told.pollution.node, end: told.pollution.node, origin: told.origin, messageId: 'pollutedPrototype' }
  }
}

/** Where the name of the read comes from, if somebody from outside can make it `__proto__` and has a say in what is written. */
function judge(search: Search, { key, copies, object }: Pollution, read: SharedRead, known: Map<Node, Origin | undefined>): Origin | undefined {
  if (!known.has(read.node)) known.set(read.node, sourceOf(search, read.key, read.member))
  const origin = known.get(read.node)
  if (origin === undefined || origin.source?.kind === 'remote') return origin
  // Whoever only calls the program's functions must also choose what is written.
  const said = key ?? copies
  return said && sourceOf(search, said, { holder: object, reads: 'none' }) ? origin : undefined
}

function sourceOf({ analysis, trustNames, pick }: Search, key: Node, member: MemberQuery): Origin | undefined {
  return pick(analysis.flow(key, { kind: 'property', facts: kinds.property, member, trustNames }))
}

/** A value that is written there to stay, rather than an empty object for the next step. */
function tellsMost({ value }: Pollution): boolean {
  const inner = value && unwrap(value)
  return inner?.type === 'Identifier' || inner?.type === 'MemberExpression'
}
