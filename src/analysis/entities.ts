import { calleeName, calleeOf, decoratorsOf, isAwaited, isClass, receiverOf, textOf, unwrap, wrapped, type ClassNode } from './ast/nodes.js'
import type { Facts } from './facts.js'
import { isImported } from './identity/imports.js'
import { Instance } from './identity/values.js'
import type { Node, TSESTree } from './module.js'
import { bindingOf } from './scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from './scope/variables.js'

/**
 * Whether an object is a record: something that a database gave back, or that is kept. Where a client chooses the fields that are
 * written to one, it sets those that no form shows; a local object of options has no such fields.
 */
export function isEntity(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  if (isStored(facts, inner)) return true
  if (isCollection(facts, inner)) return false
  if (isFound(facts, node) || isSaved(facts, inner)) return true
  return facts.identity.valuesOf(inner).some((value) => value instanceof Instance && isClass(value.of) && isEntityClass(value.of))
}

/** A query's result, as models know it. */
function isStored(facts: Facts, node: Node): boolean {
  return facts.identity.apis(node).some((api) => api.sources?.some((row) => row.kind === 'stored' && row.part === 'database'))
}

/** Results of these are awaited: lists in memory have `find`, too, but give it back at once. */
const FINDER = /^find(?:One|First|Unique|(?:One)?By(?:[A-Z]\w*)?|OrCreate|OrBuild)?(?:OrFail|OrThrow)?$/

/** What was looked up: `await users.findById(id)`, or an element of a list that the module keeps. */
function isFound(facts: Facts, node: Node): boolean {
  const made = madeBy(facts, unwrap(node))
  if (!made) return false
  const inner = unwrap(made)
  if (inner.type === 'CallExpression') {
    if (isAwaited(inner)) return queryNames(inner).some((name) => FINDER.test(name))
    return /^(?:find|findLast|get|at)$/.test(calleeName(inner) ?? '') && isKept(facts, receiverOf(inner))
  }
  return inner.type === 'MemberExpression' && inner.computed && isKept(facts, inner.object)
}

/** Names of a chain of calls, last one first: `exec`, `findById` of `User.findById(id).exec()`. */
function queryNames(call: TSESTree.CallExpression): string[] {
  const names: string[] = []
  for (let inner: Node | undefined = call; inner?.type === 'CallExpression' && names.length < 8; ) {
    names.push(calleeName(inner) ?? '')
    const receiver = receiverOf(inner)
    inner = receiver && unwrap(receiver)
  }
  return names
}

const COLLECTIONS: ReadonlySet<string> = new Set(['Map', 'Set', 'WeakMap', 'WeakSet', 'Array', 'URLSearchParams', 'Headers', 'FormData'])

/** A name that is given a collection of the language somewhere: `map = cache.get(key) ?? new Map()`, `if (!map) map = new Map()`. */
function isCollection(facts: Facts, node: Node): boolean {
  const variable = node.type === 'Identifier' ? variableOf(facts.module, node) : undefined
  return variable?.references.some(({ writeExpr }) => writeExpr && isCollectionMade(facts, writeExpr)) ?? false
}

function isCollectionMade(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'NewExpression':
      return inner.callee.type === 'Identifier' && COLLECTIONS.has(inner.callee.name) && isGlobal(facts.module, inner.callee)
    case 'ArrayExpression':
      return true
    case 'LogicalExpression':
      return isCollectionMade(facts, inner.left) || isCollectionMade(facts, inner.right)
    case 'ConditionalExpression':
      return isCollectionMade(facts, inner.consequent) || isCollectionMade(facts, inner.alternate)
    case 'AssignmentExpression':
      return isCollectionMade(facts, inner.right)
    default:
      return false
  }
}

/** A collection that outlives the request: a variable of the module. */
function isKept(facts: Facts, node: Node | undefined): boolean {
  const inner = node && unwrap(node)
  if (inner?.type !== 'Identifier') return false
  const variable = variableOf(facts.module, inner)
  const [definition] = variable?.defs ?? []
  return definition?.type === 'Variable' && (variable?.scope.type === 'module' || variable?.scope.type === 'global')
}

/** The expression that a name was declared with, or is first given; other expressions are themselves. */
function madeBy(facts: Facts, node: Node): Node | undefined {
  if (node.type !== 'Identifier') return node
  const variable = variableOf(facts.module, node)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable') return undefined
  const binding = bindingOf(definition.name)
  if (binding?.holder.is !== 'declarator') return undefined
  // `const [user] = await User.findOrCreate(…)`
  if (binding.path.length > 1 || (binding.path.length === 1 && binding.path[0] !== '0')) return undefined
  const write = variable.references.find((reference) => reference.isWrite() && reference.writeExpr)
  return binding.holder.node.init ?? (write?.writeExpr as Node | undefined)
}

/** Methods by which a record is kept; others (`update`) are called on tables and services as well. */
const SAVES_ITSELF: ReadonlySet<string> = new Set(['save', 'saveOrFail', 'persist', '$save', 'markModified'])

/** Functions that keep what they are given. */
const SAVES_OTHERS = /^(?:save|persist|store|upsert|update|replace|put|insert|merge|create)(?:[A-Z_]\w*)?$/

/** Receivers whose `create`, `update` and `put` keep nothing. */
const KEEPS_NOTHING = /^(?:Object|Reflect|hash|hmac|cipher|res|response|cache|z|Joi|yup)$/

/** Whether the file keeps the object: `user.save()`, `users.save(user)`, `updateUser(user)`. */
export function isSaved(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') {
    const variable = variableOf(facts.module, inner)
    if (!variable || variable.references.some(({ writeExpr }) => writeExpr && isSent(facts, writeExpr))) return false
    return variable.references.some(({ identifier }) => isSaving(identifier))
  }
  // `req.user.save()`: the same members of the same name.
  if (inner.type !== 'MemberExpression') return false
  const text = textOf(facts, inner)
  return ['save', 'persist'].some((name) =>
    facts.index.callsByName.get(name)?.some((call) => {
      const given = call.type === 'CallExpression' ? call.arguments : []
      return [receiverOf(call), ...given].some((part) => part && textOf(facts, part) === text)
    }),
  )
}

/** `document = req.body`: what a client may replace as a whole is the client's own, whichever fields it has. */
function isSent(facts: Facts, node: Node): boolean {
  const inner = unwrap(node)
  return inner.type === 'MemberExpression' && facts.identity.apis(inner).some((api) => api.sources?.some(({ kind }) => kind === 'remote'))
}

/** Whether a use of a name keeps what it holds. */
function isSaving(use: Node): boolean {
  const outer = wrapped(use)
  const { parent } = outer
  if (parent?.type === 'MemberExpression' && parent.object === outer) {
    const call = wrapped(parent).parent
    return call?.type === 'CallExpression' && call.callee === wrapped(parent) && SAVES_ITSELF.has(calleeName(call) ?? '')
  }
  if (parent?.type !== 'CallExpression' || parent.callee === outer) return false
  const callee = unwrap(calleeOf(parent))
  const receiver = callee.type === 'MemberExpression' ? unwrap(callee.object) : undefined
  if (receiver?.type === 'Identifier' && KEEPS_NOTHING.test(receiver.name)) return false
  return SAVES_OTHERS.test(calleeName(parent) ?? '')
}

/** Whether a record that a call makes is only looked at: its name is read, or given to functions that don't say they keep it. */
export function isDropped(facts: Facts, call: Node): boolean {
  const made = wrapped(call)
  const settled = made.parent?.type === 'AwaitExpression' ? wrapped(made.parent) : made
  const { parent } = settled
  const variable = parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier' ? variableOf(facts.module, parent.id) : undefined
  if (!variable) return parent?.type === 'ExpressionStatement'
  return variable.references.every((reference) => (reference.isWrite() ? reference.init === true : isLookedAt(reference.identifier)))
}

/** Methods of collections that keep what they are given. */
const COLLECTS: ReadonlySet<string> = new Set(['push', 'unshift', 'add', 'set', 'append', 'concat', 'resolve', 'all'])

/** `record.id`, `check(record)`: nothing is kept. */
function isLookedAt(use: Node): boolean {
  const outer = wrapped(use)
  const { parent } = outer
  if (parent?.type === 'MemberExpression' && parent.object === outer) return !isSaving(use)
  if (parent?.type !== 'CallExpression' || parent.callee === outer) return false
  return !COLLECTS.has(calleeName(parent) ?? '') && !isSaving(use)
}

const ENTITY_DECORATORS = /^(?:Entity|ChildEntity|Table|Schema|Embeddable|Model|model|modelOptions|Collection)$/
const ENTITY_BASES = /^(?:Model|BaseEntity|BaseModel|Document|ActiveRecord|BaseSchema|AbstractEntity|Entity)$/

/** Whether a class of the file is one whose instances are kept, by its decorators or what it extends. */
export function isEntityClass(node: ClassNode): boolean {
  const decorated = decoratorsOf(node).some(({ expression }) => {
    const inner = expression.type === 'CallExpression' ? expression.callee : expression
    const name = inner.type === 'MemberExpression' ? inner.property : inner
    return name.type === 'Identifier' && ENTITY_DECORATORS.test(name.name)
  })
  if (decorated) return true
  const base = node.superClass ? unwrap(node.superClass) : undefined
  const last = base?.type === 'MemberExpression' ? base.property : base
  return last?.type === 'Identifier' && ENTITY_BASES.test(last.name)
}

/** Names and calls that are followed back to an import. */
const MOST_TURNS = 4

/**
 * Whether an expression is of another file of the project, by whatever name and call: `const { check } = checks.load()`, where `checks` is
 * imported.
 */
export function isOfOtherFile(facts: Facts, node: Node, turns = 0): boolean {
  if (isImported(facts, node)) return true
  if (turns >= MOST_TURNS) return false
  let base = unwrap(node)
  while (base.type === 'MemberExpression' || base.type === 'CallExpression') base = unwrap(base.type === 'CallExpression' ? base.callee : base.object)
  if (base !== unwrap(node) && isImported(facts, base)) return true
  const variable = base.type === 'Identifier' ? variableOf(facts.module, base) : undefined
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable) || !definition.node.init) return false
  return isOfOtherFile(facts, definition.node.init, turns + 1)
}
