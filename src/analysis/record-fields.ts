import { argumentOf, argumentsOf, calleeName, isCallLike, isClass, isFunction, receiverOf, staticKey, unwrap, unwrapOnce, type ClassNode } from './ast/nodes.js'
import type { Facts } from './facts.js'
import { typeValues } from './identity/type-values.js'
import { Instance } from './identity/values.js'
import type { Node, TSESTree } from './module.js'
import { homeOf } from './project/project.js'
import { annotationOf, bindingOf } from './scope/bindings.js'
import { isGlobal, variableOf } from './scope/variables.js'

/** Nesting of types and definitions that is looked through. */
const MOST_LAYERS = 8

/** Types of the language that have the fields of the type they hold. */
const SAME_FIELDS: ReadonlySet<string> = new Set(['Partial', 'Required', 'Readonly', 'NonNullable', 'Promise', 'Awaited', 'HydratedDocument', 'InstanceType'])

/** Names of the fields that a written type has, in order; `undefined` where it doesn't tell them all. */
export function fieldsOfType(facts: Facts, type: TSESTree.TypeNode, depth = 0): readonly string[] | undefined {
  if (depth > MOST_LAYERS) return undefined
  switch (type.type) {
    case 'TSTypeLiteral':
      return fieldsOfMembers(type.members)
    case 'TSIntersectionType':
      return union(type.types.map((one) => fieldsOfType(facts, one, depth + 1)))
    case 'TSUnionType': {
      const objects = type.types.filter(({ type: kind }) => kind !== 'TSNullKeyword' && kind !== 'TSUndefinedKeyword')
      return union(objects.map((one) => fieldsOfType(facts, one, depth + 1)))
    }
    case 'TSTypeReference':
      return fieldsOfReference(facts, type, depth)
    default:
      return undefined
  }
}

function fieldsOfReference(facts: Facts, type: TSESTree.TSTypeReference, depth: number): readonly string[] | undefined {
  const [first, second] = type.typeArguments?.params ?? []
  const name = type.typeName.type === 'Identifier' ? type.typeName.name : undefined
  if (name !== undefined && first && (name === 'Pick' || name === 'Omit')) {
    const listed = second && literalTexts(second)
    const all = fieldsOfType(facts, first, depth + 1)
    if (!listed) return undefined
    return name === 'Pick' ? listed : all?.filter((field) => !listed.includes(field))
  }
  if (name !== undefined && first && SAME_FIELDS.has(name)) return fieldsOfType(facts, first, depth + 1)
  const variable = type.typeName.type === 'Identifier' ? variableOf(facts.module, type.typeName) : undefined
  const alias = variable?.defs.map(({ node }) => node).find((node) => node.type === 'TSTypeAliasDeclaration')
  if (alias) return fieldsOfType(facts, alias.typeAnnotation, depth + 1)
  const shapes = typeValues(facts, type).flatMap((value): (readonly string[] | undefined)[] => {
    if (value instanceof Instance) return isClass(value.of) ? [fieldsOfClass(facts, value.of)] : []
    if (!('type' in value)) return []
    if (value.type === 'TSTypeLiteral') return [fieldsOfMembers(value.members)]
    return value.type === 'TSInterfaceDeclaration' ? [fieldsOfMembers(value.body.body)] : []
  })
  return shapes.length > 0 ? union(shapes) : undefined
}

function union(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  if (lists.length === 0) return undefined
  const out = new Set<string>()
  for (const list of lists) {
    if (!list) return undefined
    for (const field of list) out.add(field)
  }
  return [...out]
}

function fieldsOfMembers(members: readonly TSESTree.TypeElement[]): readonly string[] | undefined {
  const out: string[] = []
  for (const member of members) {
    if (member.type === 'TSIndexSignature') return undefined
    if (member.type === 'TSPropertySignature' && !member.computed && member.key.type === 'Identifier') out.push(member.key.name)
  }
  return out
}

function literalTexts(type: TSESTree.TypeNode): string[] | undefined {
  const types = type.type === 'TSUnionType' ? type.types : [type]
  const out: string[] = []
  for (const one of types) {
    if (one.type !== 'TSLiteralType' || one.literal.type !== 'Literal' || typeof one.literal.value !== 'string') return undefined
    out.push(one.literal.value)
  }
  return out
}

/** Fields that a class declares: properties, and parameters of the constructor that are properties; with those of its base in sight. */
function fieldsOfClass(facts: Facts, node: ClassNode, depth = 0): readonly string[] | undefined {
  const out: string[] = []
  for (const element of node.body.body) {
    if (element.type === 'PropertyDefinition' && !element.static && element.accessibility !== 'private') {
      const name = staticKey(element)
      if (name !== undefined && !name.startsWith('#') && !isFunction(element.value)) out.push(name)
    } else if (element.type === 'MethodDefinition' && element.kind === 'constructor') {
      for (const parameter of element.value.params) {
        if (parameter.type !== 'TSParameterProperty') continue
        const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
        out.push(inner.name)
      }
    }
  }
  const base = node.superClass && depth < MOST_LAYERS ? facts.identity.valuesOf(node.superClass).find((value) => 'type' in value && isClass(value)) : undefined
  const inherited = base ? (fieldsOfClass(homeOf(facts, base), base, depth + 1) ?? []) : []
  return [...new Set([...inherited, ...out])]
}

/** The type that is written at an expression: an assertion around it, or the annotation of the name that it is. */
export function writtenType(facts: Facts, node: Node, depth = 0): TSESTree.TypeNode | undefined {
  if (depth > MOST_LAYERS) return undefined
  for (let inner: Node | undefined = node; inner; inner = unwrapOnce(inner)) {
    if ((inner.type === 'TSAsExpression' || inner.type === 'TSSatisfiesExpression' || inner.type === 'TSTypeAssertion') && isTelling(inner.typeAnnotation)) {
      return inner.typeAnnotation
    }
  }
  const name = unwrap(node)
  if (name.type === 'MemberExpression') return writtenFieldType(facts, name)
  const variable = name.type === 'Identifier' ? variableOf(facts.module, name) : undefined
  const [definition] = variable?.defs ?? []
  if (definition?.type !== 'Variable' && definition?.type !== 'Parameter') return undefined
  const annotation = annotationOf(definition.name)
  if (annotation && isTelling(annotation)) return annotation
  const binding = bindingOf(definition.name)
  const init = binding?.holder.is === 'declarator' && binding.path.length === 0 ? binding.holder.node.init : undefined
  return init ? writtenType(facts, init, depth + 1) : undefined
}

/** The type of `this.users`, where the class declares it: as a field, or as a parameter of its constructor. */
function writtenFieldType(facts: Facts, member: TSESTree.MemberExpression): TSESTree.TypeNode | undefined {
  const object = unwrap(member.object)
  const owner = object.type === 'ThisExpression' ? facts.identity.ownerOfThis(object) : undefined
  const name = staticKey(member)
  if (!isClass(owner) || name === undefined) return undefined
  for (const element of owner.body.body) {
    if (element.type === 'PropertyDefinition' && staticKey(element) === name) return element.typeAnnotation?.typeAnnotation
    if (element.type !== 'MethodDefinition' || element.kind !== 'constructor') continue
    for (const parameter of element.value.params) {
      const inner = parameter.type === 'TSParameterProperty' ? (parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter) : undefined
      if (inner?.name === name) return inner.typeAnnotation?.typeAnnotation
    }
  }
  return undefined
}

function isTelling({ type }: TSESTree.TypeNode): boolean {
  return type !== 'TSAnyKeyword' && type !== 'TSUnknownKeyword'
}

/** Whether a written type may be a class, which exists as the program runs: a framework then can drop what it doesn't declare. */
export function mayBeClass(facts: Facts, type: TSESTree.TypeNode): boolean {
  if (type.type !== 'TSTypeReference') return false
  if (type.typeName.type === 'Identifier' && isGlobal(facts.module, type.typeName)) return false
  const values = typeValues(facts, type)
  if (values.length > 0) return values.some((value) => value instanceof Instance)
  const variable = type.typeName.type === 'Identifier' ? variableOf(facts.module, type.typeName) : undefined
  return !variable?.defs.some(({ node }) => (node as TSESTree.Node).type === 'TSTypeAliasDeclaration')
}

/** Fields of the body that a handler's type parameter gives: `Request<P, R, Body>`, `FastifyRequest<{ Body: Body }>`. */
export function bodyTypeOf(facts: Facts, request: Node): TSESTree.TypeNode | undefined {
  const type = writtenType(facts, request)
  const given = type?.type === 'TSTypeReference' ? (type.typeArguments?.params ?? []) : []
  const [first] = given
  if (first?.type === 'TSTypeLiteral') {
    const body = first.members.find((member) => member.type === 'TSPropertySignature' && member.key.type === 'Identifier' && member.key.name === 'Body')
    if (body?.type === 'TSPropertySignature') return body.typeAnnotation?.typeAnnotation
  }
  return given[2]
}

/** Fields that a model (a schema, a table, a class of records) has by its definition; `undefined` where none is in sight. */
export function fieldsOfModel(facts: Facts, model: Node): readonly string[] | undefined {
  for (const value of facts.identity.valuesOf(model)) {
    if (!('type' in value) || !isClass(value)) continue
    const fields = fieldsOfClass(homeOf(facts, value), value) ?? []
    const defined = fieldsByInit(homeOf(facts, value), value)
    if (fields.length + defined.length > 0) return [...new Set([...fields, ...defined])]
  }
  return fieldsOfDefinition(facts, model, 0)
}

/** `User.init({ name: … }, { sequelize })` */
function fieldsByInit(facts: Facts, node: ClassNode): readonly string[] {
  for (const call of facts.index.callsByName.get('init') ?? []) {
    const receiver = receiverOf(call)
    if (receiver && facts.identity.valuesOf(receiver).some((value) => value === node)) return fieldsOfObject(facts, argumentOf(call, 0)) ?? []
  }
  return []
}

/** `mongoose.model('User', schema)`, `sequelize.define('user', { … })`, `pgTable('users', { … })`: the first object among what is given. */
function fieldsOfDefinition(facts: Facts, node: Node, depth: number): readonly string[] | undefined {
  if (depth > 3) return undefined
  const made = facts.values.resolve(node)
  if (!isCallLike(made) || !DEFINES.test(calleeName(made) ?? '')) return undefined
  for (const argument of argumentsOf(made)) {
    const fields = fieldsOfObject(facts, argument) ?? fieldsOfDefinition(facts, argument, depth + 1)
    if (fields) return fields
  }
  return undefined
}

const DEFINES = /^(?:model|define|Schema|create(?:Model|Schema|Table)|[a-z]\w*Table|table|Entity|EntitySchema|defineEntity)$/

function fieldsOfObject(facts: Facts, node: Node | undefined): readonly string[] | undefined {
  const object = node && facts.values.resolve(node)
  if (object?.type !== 'ObjectExpression') return undefined
  const out: string[] = []
  for (const property of object.properties) {
    const name = property.type === 'Property' ? staticKey(property) : undefined
    if (name === undefined) return undefined
    out.push(name)
  }
  return out
}
