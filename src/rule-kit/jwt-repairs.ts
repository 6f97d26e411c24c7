import type { Node } from '../analysis/index.js'
import type { CallFinding, ConceptCall, ConceptCalls } from './call-rule.js'
import { describeCall, describeKey } from './describe-call.js'
import { algorithmsFor, familyOf, keyOf, type AllowedAlgorithm, type AllowedAlgorithms } from './jwt-algorithms.js'
import type { Edit } from './edit.js'

/** Messages of the suggestions. */
export type RepairIds = 'allowOnly' | 'refuseUnsigned'

type Repair = NonNullable<CallFinding<RepairIds>['suggest']>[number]

const FOR_SECRETS = ', for a shared secret'
const FOR_PAIRS = ', for a public key'

const listOf = (names: readonly string[]): string => `[${names.map((name) => `'${name}'`).join(', ')}]`

/** `['HS256']` or `'HS256'`, as the library wants it. */
function writeAlgorithms(call: ConceptCall, names: readonly string[]): string {
  return call.fact('style') === 'single' ? `'${names[0] ?? ''}'` : listOf(names)
}

/** What to write, for messages: "`algorithms: ['HS256']`". */
function describeAdvice(call: ConceptCall, lists: readonly (readonly string[])[]): string {
  const member = /\.([\w$-]+)$/.exec(call.placeOf('algorithms') ?? '')?.[1]
  return lists.map((names) => `\`${member === undefined ? '' : `${member}: `}${writeAlgorithms(call, names)}\``).join(' or ')
}

/** What all messages tell: the call, the key and where it is, and what to write. */
export function describeVerification(call: ConceptCall, file: ConceptCalls): Record<'call' | 'key' | 'advice', string> {
  const advice = describeAdvice(
    call,
    algorithmsFor(call, file).map((name) => [name]),
  )
  return { call: describeCall(call), key: describeKey(call, keyOf(call), file.source), advice }
}

/** One suggestion for each algorithm that may be meant. */
function offer(call: ConceptCall, file: ConceptCalls, write: (name: string) => Edit | undefined): Repair[] {
  return algorithmsFor(call, file).flatMap((name): Repair[] => {
    const edit = write(name)
    return edit ? [{ messageId: 'allowOnly', data: { algorithms: name, reason: name.startsWith('HS') ? FOR_SECRETS : FOR_PAIRS }, edit }] : []
  })
}

/** Adds the option, or the argument. */
export function offerToAdd(call: ConceptCall, file: ConceptCalls): Repair[] {
  return offer(call, file, (name) => call.writePart('algorithms', writeAlgorithms(call, [name])))
}

/** Puts an algorithm in place of a list, or of the one name. */
export function offerInstead(call: ConceptCall, { node }: AllowedAlgorithms, file: ConceptCalls): Repair[] {
  return offer(call, file, (name) => ({ range: node.range, text: node.type === 'ArrayExpression' ? listOf([name]) : writeAlgorithms(call, [name]) }))
}

/** The list with some of its elements, when all of them are written out in it. */
function keep(list: AllowedAlgorithms, isKept: (entry: AllowedAlgorithm) => boolean, file: ConceptCalls): Edit | undefined {
  if (list.node.type !== 'ArrayExpression') return undefined
  const elements: readonly (Node | null)[] = list.node.elements
  const kept = list.entries.filter(isKept)
  if (kept.length === 0 || !list.entries.every(({ node }) => elements.includes(node))) return undefined
  const texts = kept.map(({ node }) => file.source.getText(node))
  return { range: list.node.range, text: `[${texts.join(', ')}]` }
}

/** Takes `none` out of a list, or puts the algorithm of the key in its place. With an empty key nothing makes it sound. */
export function offerToSign(
  call: ConceptCall,
  list: AllowedAlgorithms,
  isNone: (entry: AllowedAlgorithm) => boolean,
  file: ConceptCalls,
): Repair[] {
  if (list.entries.some((entry) => !isNone(entry))) {
    const edit = keep(list, (entry) => !isNone(entry), file)
    return edit ? [{ messageId: 'refuseUnsigned', edit }] : []
  }
  const key = call.part('key')
  const isEmpty = key.is === 'found' && call.analysis.facts.values.text(key.node) === ''
  const isGiven = key.is !== 'missing' || call.pathOf('key') === undefined || call.fact('configurable') === true
  return isGiven && !isEmpty ? offerInstead(call, list, file) : []
}

/** Keeps the algorithms of one kind of key. */
export function offerToPart(
  call: ConceptCall,
  list: AllowedAlgorithms,
  file: ConceptCalls,
): { data: Record<'secret' | 'pair' | 'advice', string>; suggest: Repair[] } {
  const namesOf = (isSecret: boolean): string[] =>
    list.entries.filter((entry) => familyOf(entry) && (familyOf(entry) === 'hmac') === isSecret).flatMap(({ names }) => names ?? [])
  const family = keyOf(call)?.family
  const wanted = family === undefined ? [true, false] : [family === 'hmac']
  const suggest = wanted.flatMap((isSecret): Repair[] => {
    const edit = keep(list, (entry) => familyOf(entry) === undefined || (familyOf(entry) === 'hmac') === isSecret, file)
    const data = { algorithms: namesOf(isSecret).join(', '), reason: isSecret ? FOR_SECRETS : FOR_PAIRS }
    return edit ? [{ messageId: 'allowOnly', data, edit }] : []
  })
  return { data: { secret: namesOf(true).join(', '), pair: namesOf(false).join(', '), advice: describeAdvice(call, wanted.map(namesOf)) }, suggest }
}
