import type { DefinitionRow, SchemaFiles } from '../../models/schema.js'
import { calleeName, decoratorsOf, isClass, isFunction, receiverOf, staticKey, unwrap, type CallLike, type ClassNode, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { importOf } from '../identity/imports.js'
import { annotationOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { nameOf, simplify } from './models.js'
import { nodeAt } from './places.js'
import { definitionInSchema, withoutOmitted } from './schema-definitions.js'
import type { ModelDefinition, ModelField } from './types.js'

/** Decorators of a field that refer to another model. */
const RELATIONS = /^(?:ManyToOne|OneToOne|OneToMany|ManyToMany|BelongsTo|HasMany|HasOne|BelongsToMany)$/

/** Decorators and options that keep a field out of what is written as JSON. */
const HIDING = /^(?:Exclude|Hidden|HideField)$/

/** The models that a file defines: by calls, by classes with decorators, and by classes that name their table. */
export function findDefinitions(facts: Facts, entities: ReadonlySet<string>): ModelDefinition[] {
  const out: ModelDefinition[] = []
  for (const call of facts.index.calls) {
    const name = calleeName(call)
    if (name === undefined) continue
    for (const api of facts.identity.calleeApis(call)) {
      for (const row of api.definitions ?? []) {
        const found = facts.values.meets(call, row.when) ? byCall(facts, call, row) : undefined
        if (found) out.push(found)
      }
    }
  }
  for (const { block } of facts.module.scopes.scopes) {
    if (!isClass(block) || out.some(({ node }) => node === block)) continue
    const found = byClass(facts, block, entities)
    if (found) out.push(found)
  }
  // A serializer of the file speaks for all its models.
  const removed = new Set<string>()
  for (const fn of facts.index.functions) if (nameOfMember(fn) === 'toJSON') noteRemoved(facts, fn, removed)
  return removed.size === 0 ? out : out.map((one) => ({ ...one, fields: one.fields.map((field) => (removed.has(field.name) ? { ...field, hidden: true } : field)) }))
}

/** The member that a function is written as: `toJSON() {…}`, `User.prototype.toJSON = function () {…}`. */
function nameOfMember(fn: FunctionNode): string | undefined {
  const { parent } = fn
  if (parent.type === 'MethodDefinition' || parent.type === 'Property' || parent.type === 'PropertyDefinition') return staticKey(parent)
  if (parent.type !== 'AssignmentExpression') return undefined
  const left = unwrap(parent.left)
  return left.type === 'MemberExpression' ? staticKey(left) : undefined
}

function byCall(facts: Facts, call: CallLike, row: DefinitionRow): ModelDefinition | undefined {
  const owner = row.model === 'receiver' ? receiverOf(call) : nodeAt(facts, call, row.model)
  const name = owner && (facts.values.text(owner) ?? nameOf(owner))
  const place = nodeAt(facts, call, row.fields)
  if (name === undefined || !place) return undefined
  const read = readFields(facts, place)
  if (!read) return undefined
  const hidden = namesIn(facts, nodeAt(facts, call, row.hidden))
  const removed = serializerOf(facts, place)
  const fields = read.fields.map((field) => (hidden.has(field.name) || removed.has(field.name) ? { ...field, hidden: true } : field))
  return { name, fields, open: read.open, node: call }
}

/** Fields of an object, or of the object given to a call (`new Schema({…})`, `object({…})`). */
function readFields(facts: Facts, node: Node, depth = 0): { fields: ModelField[]; open: boolean } | undefined {
  const resolved = facts.values.resolve(node)
  if (depth > 4) return undefined
  if (resolved.type === 'NewExpression' || resolved.type === 'CallExpression') {
    const [first] = resolved.arguments
    return first && first.type !== 'SpreadElement' ? readFields(facts, first, depth + 1) : undefined
  }
  // `(t) => ({ id: t.serial() })`
  if (isFunction(resolved)) {
    const [result] = facts.index.returns.get(resolved) ?? []
    return result && readFields(facts, result, depth + 1)
  }
  if (resolved.type !== 'ObjectExpression') return undefined
  const fields: ModelField[] = []
  let open = false
  for (const property of resolved.properties) {
    if (property.type === 'SpreadElement') {
      const inner = readFields(facts, property.argument, depth + 1)
      if (inner) fields.push(...inner.fields)
      open ||= inner?.open ?? true
      continue
    }
    const name = staticKey(property)
    if (name === undefined) open = true
    else fields.push(fieldOf(facts, name, property.value, property))
  }
  return { fields, open }
}

function fieldOf(facts: Facts, name: string, value: Node, node: Node): ModelField {
  const resolved = facts.values.resolve(value)
  const element = resolved.type === 'ArrayExpression' && resolved.elements[0] ? facts.values.resolve(resolved.elements[0]) : resolved
  if (element.type === 'ObjectExpression') {
    const option = (key: string): Node | undefined => {
      const found = facts.values.option(element, key)
      return found.is === 'found' ? found.node : undefined
    }
    const type = option('type') ?? option('kind')
    const reference = option('ref') ?? option('references') ?? option('entity')
    const shown = option('select')
    const hidden = option('hidden')
    return {
      name,
      type: type && typeName(type),
      reference: reference && referenceName(facts, reference),
      hidden: (shown !== undefined && facts.values.truth(shown) === false) || (hidden !== undefined && facts.values.truth(hidden) === true),
      node,
    }
  }
  return { name, type: typeName(element), reference: referencedTable(facts, element), hidden: false, node }
}

/** `String`, `Schema.Types.ObjectId`, `varchar('email', …).notNull()` → its first call's name. */
function typeName(node: Node): string | undefined {
  let inner = unwrap(node)
  while (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type !== 'MemberExpression') return nameOf(callee)
    const object = unwrap(callee.object)
    if (object.type !== 'CallExpression') return staticKey(callee)
    inner = object
  }
  return nameOf(inner)
}

/** `ref: 'User'`, `references: { model: 'users' }`, `ref: () => User` */
function referenceName(facts: Facts, node: Node): string | undefined {
  const text = facts.values.text(node)
  if (text !== undefined) return text
  const resolved = facts.values.resolve(node)
  if (resolved.type === 'ObjectExpression') {
    const model = facts.values.option(resolved, 'model')
    return model.is === 'found' ? referenceName(facts, model.node) : undefined
  }
  if (isFunction(resolved)) {
    const [result] = facts.index.returns.get(resolved) ?? []
    return result && nameOf(result)
  }
  return nameOf(node)
}

/** `integer('user_id').references(() => users.id)` */
function referencedTable(facts: Facts, node: Node): string | undefined {
  let inner = unwrap(node)
  while (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    if (callee.type !== 'MemberExpression') return undefined
    const [first] = inner.arguments
    if (staticKey(callee) === 'references' && first) {
      const target = facts.values.resolve(first)
      const [result] = isFunction(target) ? (facts.index.returns.get(target) ?? []) : []
      const column = result && unwrap(result)
      return column?.type === 'MemberExpression' ? nameOf(column.object) : undefined
    }
    inner = unwrap(callee.object)
  }
  return undefined
}

function namesIn(facts: Facts, node: Node | undefined): ReadonlySet<string> {
  const list = node && facts.values.resolve(node)
  const names = new Set<string>()
  if (list?.type !== 'ArrayExpression') return names
  for (const element of list.elements) {
    const name = element ? facts.values.text(element) : undefined
    if (name !== undefined) names.add(name)
  }
  return names
}

/** Fields that a schema takes out when its records are written as JSON: `toJSON: { transform(doc, ret) { delete ret.password } }`. */
function serializerOf(facts: Facts, place: Node): ReadonlySet<string> {
  const made = facts.values.resolve(place)
  const removed = new Set<string>()
  if (made.type !== 'NewExpression') return removed
  const [, options] = made.arguments
  const own = options && options.type !== 'SpreadElement' ? facts.values.option(options, 'toJSON') : undefined
  if (own?.is === 'found') noteRemoved(facts, own.node, removed)
  const inner = unwrap(place)
  const variable = inner.type === 'Identifier' ? variableOf(facts.module, inner) : undefined
  for (const { identifier } of variable?.references ?? []) {
    const member = identifier.parent
    if (member.type !== 'MemberExpression' || member.object !== identifier) continue
    const next = member.parent
    // `schema.set('toJSON', {…})`
    if (next.type === 'CallExpression' && next.callee === member) {
      const [key, value] = next.arguments
      if (key && value && /^(?:toJSON|method)$/.test(facts.values.text(key) ?? '')) noteRemoved(facts, value, removed)
    }
    // `schema.methods.toJSON = function () {…}`
    if (next.type === 'MemberExpression' && staticKey(member) === 'methods' && staticKey(next) === 'toJSON' && next.parent.type === 'AssignmentExpression') {
      noteRemoved(facts, next.parent.right, removed)
    }
  }
  return removed
}

/** What a serializer deletes, or parts off by destructuring. */
function noteRemoved(facts: Facts, node: Node, removed: Set<string>): void {
  const text = facts.module.text.slice(node.range[0], node.range[1])
  for (const match of text.matchAll(/\bdelete\s+[\w$.]+(?:\.|\[['"])(\w+)/g)) removed.add(match[1] ?? '')
  for (const match of text.matchAll(/\{([^{}]*),\s*\.\.\.[\w$]+\s*\}\s*=/g)) {
    for (const name of (match[1] ?? '').split(',')) removed.add(/^\s*(\w+)/.exec(name)?.[1] ?? '')
  }
  for (const match of text.matchAll(/[\w$]+\.(\w+)\s*=\s*undefined/g)) removed.add(match[1] ?? '')
}

function byClass(facts: Facts, owner: ClassNode, entities: ReadonlySet<string>): ModelDefinition | undefined {
  const name = owner.id?.name
  if (name === undefined) return undefined
  const marks = decoratorsOf(owner).map(({ expression }) => unwrap(expression.type === 'CallExpression' ? expression.callee : expression))
  if (!marks.some((mark) => mark.type === 'Identifier' && isEntityMark(facts, mark, entities))) return undefined
  const fields: ModelField[] = []
  for (const element of owner.body.body) {
    if (element.type !== 'PropertyDefinition' && element.type !== 'AccessorProperty') continue
    const own = staticKey(element)
    if (own === undefined || element.static) continue
    fields.push(fieldOfClass(facts, own, element))
  }
  return { name, fields, open: owner.superClass !== null, node: owner }
}

function isEntityMark(facts: Facts, mark: TSESTree.Identifier, entities: ReadonlySet<string>): boolean {
  const definition = variableOf(facts.module, mark)?.defs[0]
  const from = definition?.type === 'ImportBinding' ? importOf(definition.name) : undefined
  return from !== undefined && entities.has(`${from.specifier} ${from.imported ?? mark.name}`)
}

function fieldOfClass(facts: Facts, name: string, element: TSESTree.PropertyDefinition | TSESTree.AccessorProperty): ModelField {
  let type: string | undefined
  let reference: string | undefined
  let hidden = false
  const annotation = element.typeAnnotation?.typeAnnotation ?? annotationOf(element)
  if (annotation) type = facts.module.text.slice(annotation.range[0], annotation.range[1])
  for (const { expression } of decoratorsOf(element)) {
    const mark = expression.type === 'CallExpression' ? calleeName(expression) : nameOf(expression)
    if (mark === undefined) continue
    if (HIDING.test(mark)) hidden = true
    if (expression.type !== 'CallExpression') continue
    for (const argument of expression.arguments) {
      const resolved = facts.values.resolve(argument)
      if (RELATIONS.test(mark) && isFunction(resolved)) reference ??= referenceName(facts, argument)
      if (resolved.type !== 'ObjectExpression') continue
      const shown = facts.values.option(resolved, 'select')
      const kept = facts.values.option(resolved, 'hidden')
      if (shown.is === 'found' && facts.values.truth(shown.node) === false) hidden = true
      if (kept.is === 'found' && facts.values.truth(kept.node) === true) hidden = true
    }
    if (RELATIONS.test(mark)) reference ??= type?.replace(/\[\]$|^Collection<|>$/g, '')
  }
  return { name, type, reference, hidden, node: element }
}

/** Where the models of a query's library are defined beside the code, and how the query names its own. */
export interface SchemaPlace {
  readonly files: SchemaFiles
  readonly named: 'member' | 'table'
}

/** The definition that a query's model is: in the library's schema files, in the file, or in the one that the model is imported from. */
export function definitionFor(facts: Facts, name: string, node: Node, schema?: SchemaPlace): ModelDefinition | undefined {
  const root = rootOf(node)
  const from = facts.project.hasFiles ? importedFrom(facts, root) : undefined
  const inSchema = schema && definitionInSchema(facts, schema.files, name, schema.named, from)
  if (inSchema) return schema.named === 'member' ? withoutOmitted(facts, schema.files, root, inSchema) : inSchema
  const own = among(facts, facts.queries.definitions, name, node)
  if (own || !facts.project.hasFiles) return own
  const other = from === undefined ? undefined : facts.project.resolve(facts, from)
  if (!other) return undefined
  const definitions = other.queries.definitions
  return among(facts, definitions, name, node) ?? (definitions.length === 1 && root === node ? definitions[0] : undefined)
}

/** The name that an expression begins with: `prisma` of `prisma.user.findMany()`. */
function rootOf(node: Node): Node {
  let root = unwrap(node)
  for (;;) {
    if (root.type === 'MemberExpression') root = unwrap(root.object)
    else return root
  }
}

function importedFrom(facts: Facts, root: Node): string | undefined {
  const declared = root.type === 'Identifier' ? variableOf(facts.module, root)?.defs[0] : undefined
  return declared?.type === 'ImportBinding' ? importOf(declared.name)?.specifier : undefined
}

function among(facts: Facts, definitions: readonly ModelDefinition[], name: string, node: Node): ModelDefinition | undefined {
  if (definitions.length === 0) return undefined
  const value = facts.values.resolve(node)
  const classes: readonly unknown[] = node.type === 'Identifier' ? facts.identity.valuesOf(node) : []
  const same = definitions.find((definition) => definition.node === value || classes.includes(definition.node))
  if (same) return same
  const simple = simplify(name)
  return definitions.find((definition) => simplify(definition.name) === simple) ?? definitions.find((definition) => declaredAs(definition.node) === name)
}

/** The name of the constant that a definition is kept in. */
function declaredAs(node: Node | undefined): string | undefined {
  return node?.parent?.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id.name : undefined
}
