import { calleeName, staticKey, unwrap, wrapped } from './ast/nodes.js'
import type { Facts } from './facts.js'
import type { Node } from './module.js'
import { variableOf } from './scope/variables.js'

/** What an object was told of one state: `undefined` when nobody knows to what it was set. */
export interface Told {
  readonly value: string | undefined
}

/** A constant as a text: statuses are numbers. */
export function toldText(facts: Facts, node: Node): string | undefined {
  const value = facts.values.constant(node)?.value
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** `content-type` as people write it. */
function spellings(name: string): string[] {
  const title = name.replace(/(?:^|-)\w/g, (letter) => letter.toUpperCase())
  return [name, title, title.slice(0, 1) + name.slice(1)]
}

/** What an object of names and values (an object literal, `new Headers(…)`) says of a name. */
export function toldByEntries(facts: Facts, entries: Node | undefined, name: string, depth = 0): Told | undefined {
  if (!entries || depth > 4) return undefined
  const later = toldByHeaders(facts, entries, name)
  if (later) return later
  const holder = facts.values.resolve(entries)
  if (holder.type === 'NewExpression' && calleeName(holder) === 'Headers') return toldByEntries(facts, holder.arguments[0], name, depth + 1)
  if (holder.type === 'Literal') return undefined
  if (holder.type !== 'ObjectExpression') return { value: undefined }
  let unsure = false
  for (const key of spellings(name)) {
    const found = facts.values.option(entries, key)
    if (found.is === 'found') return { value: toldText(facts, found.node) }
    if (found.is === 'unknown') unsure = true
  }
  return unsure ? { value: undefined } : undefined
}

/** `const headers = new Headers(); headers.set('content-type', …)` */
function toldByHeaders(facts: Facts, entries: Node, name: string): Told | undefined {
  const inner = unwrap(entries)
  const variable = inner.type === 'Identifier' ? variableOf(facts.module, inner) : undefined
  for (const { identifier } of variable?.references ?? []) {
    const member = identifier.parent
    if (member.type !== 'MemberExpression' || member.object !== identifier || !/^(?:set|append)$/.test(staticKey(member) ?? '')) continue
    const call = wrapped(member).parent
    if (call?.type !== 'CallExpression' || call.arguments.length < 2) continue
    const [key, value] = call.arguments
    if (key && value && facts.values.text(key)?.toLowerCase() === name) return { value: toldText(facts, value) }
  }
  return undefined
}
