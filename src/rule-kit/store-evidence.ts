import { calleeName, calleeOf, importOf, staticKey, unwrap, variableOf, type Analysis, type Facts, type Node, type Sink } from '../analysis/index.js'
import type { StoreEvidence } from '../models/schema.js'
import { moduleOf } from './import-fix.js'

/** Whether the evidence that a row asks for is there: a method is called on a model or collection of its database that another file makes. */
export function isStore({ call, value }: Sink, store: StoreEvidence, { facts }: Analysis): boolean {
  if (call.type !== 'CallExpression' || matcherOf(store.others, 'i').test(facts.module.text)) return false
  const callee = unwrap(calleeOf(call))
  if (callee.type !== 'MemberExpression' || hasOptions(facts, value, store.options)) return false
  const receiver = unwrap(callee.object)
  if (isCollection(facts, receiver)) return true
  const model = receiverModel(receiver)
  return model !== undefined && isModelName(facts, model, store, store.common.includes(calleeName(call) ?? ''))
}

const matchers = new Map<string, RegExp>()

/** A regular expression of a row, made once. */
function matcherOf(pattern: string, flags: '' | 'i'): RegExp {
  const key = `${flags} ${pattern}`
  let matcher = matchers.get(key)
  if (!matcher) matchers.set(key, (matcher = new RegExp(pattern, flags)))
  return matcher
}

/** `db.collection('users')` of a database that another file opens, `await getCollection('users')`, and names that these are kept under. */
function isCollection(facts: Facts, receiver: Node, depth = 0): boolean {
  const resolved = unwrap(facts.values.resolve(receiver))
  const made = resolved.type === 'AwaitExpression' ? unwrap(resolved.argument) : resolved
  if (made.type !== 'CallExpression') return false
  const name = calleeName(made) ?? ''
  // `const users = () => getDb().collection('users')`
  const [opener] = depth > 0 ? [] : facts.calls.targetsOf(made).functions
  if (opener) return (facts.index.returns.get(opener) ?? []).some((value) => isCollection(facts, value, depth + 1))
  return /^(?:get|open)\w*Collection$/.test(name) || (name === 'collection' && made.arguments.length > 0 && unwrap(made.callee).type === 'MemberExpression')
}

/** `User` of `User.find(a).where(b)`. */
function receiverModel(receiver: Node): Node | undefined {
  let inner = receiver
  for (let links = 0; inner.type === 'CallExpression' && links < 16; links++) {
    const callee = unwrap(inner.callee)
    if (callee.type !== 'MemberExpression') return undefined
    inner = unwrap(callee.object)
  }
  return inner.type === 'CallExpression' ? undefined : inner
}

function isModelName(facts: Facts, node: Node, { from, says }: StoreEvidence, isCommon: boolean): boolean {
  if (node.type === 'MemberExpression') {
    const name = staticKey(node) ?? ''
    // `this.userModel`, `db.usersCollection`
    if (/.(?:Model|Collection)$/.test(name)) return true
    const holder = unwrap(node.object)
    const held = holder.type === 'MemberExpression' ? (staticKey(holder) ?? '') : holder.type === 'Identifier' ? holder.name : ''
    // `db.users`, where the file speaks of the database otherwise: its collections as members.
    if (!isCommon && held === 'db' && /^[a-z]\w*s$/.test(name)) return matcherOf(says, '').test(facts.module.text)
    // `models.User`, `db.User`: with a capital, as classes have it.
    return /^[A-Z][a-z]/.test(name) && /^(?:db|models?)$/i.test(held)
  }
  if (node.type !== 'Identifier') return false
  if (/.(?:Model|Collection)$/.test(node.name)) return true
  const specifier = specifierOf(facts, node)
  if (specifier === undefined || !/^[A-Z][a-z]/.test(node.name)) return false
  return matcherOf(from, 'i').test(specifier) || (!isCommon && /^[.@#~]/.test(specifier))
}

/** The module that a name is imported from, as the file writes it. */
function specifierOf(facts: Facts, node: Node): string | undefined {
  const whole = moduleOf(facts, node)
  if (whole !== undefined) return whole
  const [definition] = (node.type === 'Identifier' ? variableOf(facts.module, node)?.defs : undefined) ?? []
  const imported = definition && importOf(definition.name)
  if (imported) return imported.specifier
  // `const { User } = require('../models')`
  const init = definition?.type === 'Variable' ? definition.node.init : undefined
  return init ? moduleOf(facts, init.type === 'MemberExpression' ? init.object : init) : undefined
}

function hasOptions(facts: Facts, value: Node, options: readonly string[]): boolean {
  const resolved = facts.values.resolve(value)
  return resolved.type === 'ObjectExpression' && resolved.properties.some((property) => property.type === 'Property' && options.includes(staticKey(property) ?? ''))
}
