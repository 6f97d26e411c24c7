import { calleeName, calleeOf, decoratorsOf, isClass, isFunction, receiverOf, staticKey, thisOwner, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { annotationOf } from '../scope/bindings.js'
import { variableOf } from '../scope/variables.js'
import { readPath } from './places.js'

/** What a query names as its model. */
export interface NamedModel {
  readonly name: string
  readonly node: Node
}

/** The last name of an expression: `users` of `this.db.users`, `getUsers` of `getUsers()`. */
export function nameOf(node: Node): string | undefined {
  const inner = unwrap(node)
  switch (inner.type) {
    case 'Identifier':
      return inner.name
    case 'MemberExpression':
      return staticKey(inner)
    case 'CallExpression':
      return calleeName(inner)
    case 'ThisExpression':
      return 'this'
    case 'NewExpression':
      return calleeName(inner)
    default:
      return undefined
  }
}

/** The model that a call names, by what its row says. */
export function findModel(facts: Facts, call: CallLike, place: string): NamedModel | undefined {
  const receiver = receiverOf(call)
  switch (place) {
    case 'receiver': {
      // `new User({ id }).fetch()`
      if (call.type === 'NewExpression') return named(facts, call.callee)
      if (!receiver) return undefined
      return typeArgument(facts, receiver) ?? named(facts, receiver)
    }
    case 'member': {
      const inner = receiver && unwrap(receiver)
      const name = inner?.type === 'MemberExpression' ? staticKey(inner) : undefined
      return inner && name !== undefined ? { name, node: inner } : undefined
    }
    case 'type': {
      if (!receiver) return undefined
      return typeArgument(facts, receiver) ?? madeOf(facts, receiver) ?? named(facts, receiver)
    }
    default: {
      const found = readPath(facts, call, place)
      return found.is === 'found' ? modelIn(facts, found.node) : undefined
    }
  }
}

/** What is given as a model: its name in a text, the model itself, or an object that says one (`{ users: 'u' }`, `{ u: users }`). */
function modelIn(facts: Facts, node: Node): NamedModel | undefined {
  const text = facts.values.text(node)
  if (text !== undefined) {
    const name = /^\s*"?(?:[\w$]+"?\."?)*([\w$-]+)"?/.exec(text)?.[1]
    return name === undefined ? undefined : { name, node }
  }
  return named(facts, node)
}

function named(facts: Facts, node: Node): NamedModel | undefined {
  const inner = unwrap(node)
  if (inner.type === 'ThisExpression') {
    const owner = thisOwner(inner)
    return isClass(owner) && owner.id ? { name: owner.id.name, node: inner } : undefined
  }
  // `User.name`, `UserModel.tableName`
  if (inner.type === 'MemberExpression' && /^(?:name|tableName|collectionName)$/.test(staticKey(inner) ?? '')) return named(facts, inner.object)
  // `const users = db.collection('users')`
  const made = inner.type === 'Identifier' ? facts.values.resolve(inner) : inner
  if (made !== inner && made.type === 'CallExpression' && /^(?:model|collection|table|from)$/.test(calleeName(made) ?? '')) return named(facts, made)
  if (inner.type === 'CallExpression') {
    const [first] = inner.arguments
    // `mongoose.model('User')`, `db.collection('users')`, `User.scope('all')`, `User.unscoped()`
    const text = first && facts.values.text(first)
    if (text !== undefined && /^(?:model|collection|table|from)$/.test(calleeName(inner) ?? '')) return { name: text, node: inner }
    const object = unwrap(calleeOf(inner))
    if (object.type === 'MemberExpression' && /^(?:scope|unscoped|schema|bindKnex|withSession)$/.test(staticKey(object) ?? '')) return named(facts, object.object)
  }
  const name = nameOf(inner)
  // The words of an environment or a settings object say nothing.
  if (name === undefined || (inner.type !== 'Identifier' && inner.type !== 'MemberExpression' && inner.type !== 'CallExpression')) return undefined
  return { name, node: inner }
}

/** `Repository<User>`, `Model<UserDocument>`, `@InjectRepository(User)`: what a declaration says. */
function typeArgument(facts: Facts, receiver: Node): NamedModel | undefined {
  for (const declared of declarationsOf(facts, receiver)) {
    for (const decorator of decoratorsOf(declared)) {
      const call = decorator.expression
      const [first] = call.type === 'CallExpression' ? call.arguments : []
      if (first && call.type === 'CallExpression' && /^Inject(?:Model|Repository|TreeRepository|Collection)$/.test(calleeName(call) ?? '')) {
        const found = modelIn(facts, first)
        if (found) return found
      }
    }
    const annotation = annotationOf(declared.type === 'TSParameterProperty' ? declared.parameter : declared)
    const [first] = annotation?.type === 'TSTypeReference' ? (annotation.typeArguments?.params ?? []) : []
    const name = first?.type === 'TSTypeReference' && first.typeName.type === 'Identifier' ? first.typeName : undefined
    if (name) return { name: name.name, node: name }
  }
  return undefined
}

/** The places where a name, or a field of the class, is declared. */
function declarationsOf(facts: Facts, receiver: Node): Node[] {
  const inner = unwrap(receiver)
  if (inner.type === 'Identifier') {
    return (variableOf(facts.module, inner)?.defs ?? []).flatMap(({ name }) => ((name.parent as Node | undefined)?.type === 'TSParameterProperty' ? [name.parent, name] : [name]))
  }
  const name = inner.type === 'MemberExpression' && unwrap(inner.object).type === 'ThisExpression' ? staticKey(inner) : undefined
  const owner = name === undefined ? undefined : thisOwner(inner)
  if (!isClass(owner)) return []
  return owner.body.body.flatMap((element): Node[] => {
    if (element.type === 'PropertyDefinition' && staticKey(element) === name) return [element]
    if (element.type !== 'MethodDefinition' || element.kind !== 'constructor' || !isFunction(element.value)) return []
    return element.value.params.filter((parameter) => parameter.type === 'TSParameterProperty' && parameterName(parameter) === name)
  })
}

function parameterName({ parameter }: TSESTree.TSParameterProperty): string {
  const inner = parameter.type === 'AssignmentPattern' ? parameter.left : parameter
  return inner.name
}

/** `dataSource.getRepository(User)`: what a repository was made of. */
function madeOf(facts: Facts, receiver: Node): NamedModel | undefined {
  const candidates: Node[] = [facts.values.resolve(receiver)]
  const inner = unwrap(receiver)
  const name = inner.type === 'MemberExpression' ? staticKey(inner) : undefined
  for (const write of name === undefined ? [] : (facts.index.memberWrites.get(name) ?? [])) candidates.push(unwrap(write.right))
  for (const declared of declarationsOf(facts, receiver)) if (declared.type === 'PropertyDefinition' && declared.value) candidates.push(unwrap(declared.value))
  for (const candidate of candidates) {
    let call: Node = candidate
    // `dataSource.getRepository(User).extend({…})`
    while (call.type === 'CallExpression' && !/^(?:get|with)\w*Repository$/.test(calleeName(call) ?? '')) {
      const object = unwrap(call.callee)
      if (object.type !== 'MemberExpression') break
      call = unwrap(object.object)
    }
    const [first] = call.type === 'CallExpression' && /Repository$/.test(calleeName(call) ?? '') ? call.arguments : []
    const found = first && modelIn(facts, first)
    if (found) return found
  }
  return undefined
}

/** `UserModel`, `users`, `tbl_user`, `User` → `user`. */
export function simplify(name: string): string {
  const bare = name
    .replace(/^[_$]+|^tbl_?/i, '')
    .replace(/\B_?(?:Models?|Repository|Repo|Schema|Entity|Table|Collection|Document|Dao|Doc|Record|Query)$/i, '')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase()
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`
  if (/(?:ss|x|ch|sh)es$/.test(bare)) return bare.slice(0, -2)
  return /[^su]s$/.test(bare) ? bare.slice(0, -1) : bare
}
