import {
  argumentOf,
  calleeOf,
  decoratorsOf,
  enclosingClass,
  isClass,
  isFunction,
  staticKey,
  receiverOf,
  thisOwner,
  unwrap,
  type CallLike,
  type ClassNode,
  type FunctionNode,
} from '../ast/nodes.js'
import type { Condition } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { annotationOf, bindingOf, type Binding } from '../scope/bindings.js'
import { homeOf } from '../project/project.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { ApiNode, followArgument, followCall, followDecorator, followMember, followNamed, followNew } from './api-graph.js'
import { callsBehind, contextsOf, shapeContexts } from './contexts.js'
import { isCommonJsExports } from '../syntax-index.js'
import { exportsOf } from './exports.js'
import { givenTo, takenByCall, takenByDecorator, takenByMember } from './kept.js'
import { importOf, isOwnModule } from './imports.js'
import { Questions, type Frame } from './questions.js'
import { typeValues } from './type-values.js'
import { apiNodes, functionsIn, Instance, instanceOf, Namespace, namespaceOf, type Value } from './values.js'

/** Methods that call their first argument with the receiver's elements, or with the value a promise holds. */
const PASSES_RECEIVER = new Set(['then', 'forEach', 'map', 'filter', 'find', 'some', 'every', 'flatMap', 'findIndex', 'findLast', 'tap'])

const NOTHING: readonly Value[] = []

/** Answers that were given before. */
class Memory {
  readonly values = new Map<Node, readonly Value[]>()
  readonly contexts = new Map<Node, readonly ApiNode[]>()
  readonly members = new Map<object, readonly Value[]>()
}

/** Questions that aren't answered yet, and answers that rest on one of them. */
interface Pending {
  readonly busy: Map<object, Frame>
  readonly early: Map<object, { readonly answer: readonly unknown[]; readonly on: Frame }>
}

/**
 * WHAT is this? Answers, for any expression, which places of which library APIs it may be, and which functions, classes and
 * objects of the file. Answers are made on demand and kept; one `Identity` serves all rules.
 */
export class Identity {
  private readonly facts: Facts
  private readonly narrow = new Memory()
  private readonly wide = new Memory()
  // A function's contexts are found by asking what other expressions are, and the answer may be that very function.
  private readonly pending = new WeakMap<object, Pending>()
  private readonly memberKeys = new Map<Value, Map<string, object>>()
  private readonly questions: Questions

  constructor(facts: Facts) {
    this.facts = facts
    this.questions = facts.project.questions ?? new Questions()
  }

  private get memory(): Memory {
    return this.questions.wide ? this.wide : this.narrow
  }

  /** Places of library APIs that an expression may be. */
  apis(node: Node): ApiNode[] {
    return apiNodes(this.valuesOf(node))
  }

  /** Functions of the file that an expression may be. */
  functions(node: Node): FunctionNode[] {
    return functionsIn(this.valuesOf(node))
  }

  /** Everything an expression may be. Empty when nothing is known. */
  valuesOf(node: Node): readonly Value[] {
    const { values } = this.memory
    const known = values.get(node)
    if (known) return known
    const home = homeOf(this.facts, node)
    if (home !== this.facts) return home.identity.valuesOf(node)
    return this.guarded(values, node, NOTHING, () => {
      const found = withoutSame(this.compute(unwrap(node)))
      return found.length > 0 ? found : this.byTypes(node)
    })
  }

  /** The API positions that a function (or an object, or a class's method) is handed to: where its parameters come from. */
  contextsOf(node: Node): readonly ApiNode[] {
    const home = homeOf(this.facts, node)
    if (home !== this.facts) return home.identity.contextsOf(node)
    return this.guarded(this.memory.contexts, node, [], () => withoutSame(contextsOf(this.facts, node)))
  }

  /**
   * One recursive question with its memory. An answer that rests on a question which isn't answered yet is kept until that one is, and no
   * longer: answers don't depend on the order in which they are asked. One that the budget cut short is kept for the outermost question only.
   */
  private guarded<T>(memory: Map<object, readonly T[]>, node: object, none: readonly T[], compute: () => readonly T[]): readonly T[] {
    const known = memory.get(node)
    if (known) return known
    const { questions } = this
    const outer = questions.depth === 0
    if (outer) questions.beginAnew()
    const { busy, early } = this.pendingIn(memory)
    const asked = busy.get(node)
    if (asked !== undefined || questions.depth >= LIMITS.identityDepth || questions.isSpent) {
      questions.rest(asked?.depth ?? 0)
      return none
    }
    const soFar = early.get(node)
    if (soFar && questions.isOpen(soFar.on)) {
      questions.rest(soFar.on.depth)
      return soFar.answer as readonly T[]
    }
    const before = questions.noteAnew()
    const frame = questions.begin()
    busy.set(node, frame)
    let found: readonly T[]
    try {
      found = compute()
    } finally {
      questions.end(frame)
      busy.delete(node)
    }
    const on = questions.restingOn(frame)
    if (outer || !on) memory.set(node, found)
    else if (on !== 'budget') early.set(node, { answer: found, on })
    if (outer) questions.noteAnew()
    else questions.goOn(before, frame)
    return found
  }

  private pendingIn(memory: object): Pending {
    let pending = this.pending.get(memory)
    if (!pending) this.pending.set(memory, (pending = { busy: new Map(), early: new Map() }))
    return pending
  }

  /** Whether the conditions of a row hold for the call that led to a place: its own chain's, or the one its function is handed to. */
  meets(node: Node, conditions: readonly Condition[] | undefined): boolean {
    return !conditions || callsBehind(this.facts, node).some((call) => this.facts.values.meets(call, conditions))
  }

  private byTypes(node: Node): readonly Value[] {
    const inner = unwrap(node)
    if (inner.type !== 'Identifier' && inner.type !== 'MemberExpression' && inner.type !== 'CallExpression') return NOTHING
    const origin = this.facts.module.types?.declaredOrigin(inner)
    return origin ? this.facts.graph.typeOf(origin.package, origin.name) : NOTHING
  }

  private compute(node: Node): readonly Value[] {
    switch (node.type) {
      case 'Identifier':
        return this.ofIdentifier(node)
      case 'MemberExpression':
        return this.ofMemberExpression(node)
      case 'CallExpression':
        return this.ofCall(node)
      case 'TaggedTemplateExpression':
        return this.results(this.valuesOf(node.tag))
      case 'NewExpression':
        return this.valuesOf(node.callee).flatMap((value) => this.constructed(value))
      case 'ThisExpression': {
        const owner = this.ownerOfThis(node)
        if (!owner) return NOTHING
        if (owner.type === 'ObjectExpression') return [owner]
        // `where(function () { this.orWhere() })`: models say so by a member `this` of the callback.
        return [instanceOf(owner), ...(isFunction(owner) ? followNamed(this.contextsOf(owner), 'this') : NOTHING)]
      }
      case 'Super':
        return this.ofSuper(node)
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
      case 'ClassExpression':
      case 'ObjectExpression':
        return [node]
      case 'ConditionalExpression':
        return [...this.valuesOf(node.consequent), ...this.valuesOf(node.alternate)]
      case 'LogicalExpression':
        return node.operator === '&&' ? this.valuesOf(node.right) : [...this.valuesOf(node.left), ...this.valuesOf(node.right)]
      case 'AssignmentExpression':
        return this.valuesOf(node.right)
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last ? this.valuesOf(last) : NOTHING
      }
      case 'ArrayExpression':
        return node.elements.slice(0, LIMITS.identityFanOut).flatMap((element) =>
          element ? this.valuesOf(element.type === 'SpreadElement' ? element.argument : element) : [],
        )
      case 'Program':
        return [namespaceOf(this.facts)]
      case 'ImportExpression':
        return node.source.type === 'Literal' ? this.ofModule(String(node.source.value)) : NOTHING
      default:
        return NOTHING
    }
  }

  /** `super(…)` and `super.x` of a static member are the base class, `super.x` elsewhere an instance of it. */
  private ofSuper(node: TSESTree.Super): readonly Value[] {
    const owner = thisOwner(node)
    if (!owner || !isClass(owner) || !owner.superClass) return NOTHING
    const parents = this.valuesOf(owner.superClass)
    if (node.parent.type === 'CallExpression' || isInStatic(node)) return parents
    return parents.flatMap((parent) => this.constructed(parent))
  }

  /** What `new` makes of a value. */
  constructed(value: Value): readonly Value[] {
    if (value instanceof ApiNode) return followNew([value])
    if (value instanceof Instance || value instanceof Namespace) return NOTHING
    return isClass(value) || isFunction(value) ? [instanceOf(value)] : NOTHING
  }

  /** What `this` is an instance of: the class, the constructor function behind a prototype's method, or the object with the method. */
  ownerOfThis(node: Node): ClassNode | FunctionNode | TSESTree.ObjectExpression | undefined {
    const owner = thisOwner(node)
    return owner && !isClass(owner) ? (this.prototypeOwner(owner) ?? owner) : owner
  }

  /** A of `A.prototype.run = function () {}` and of `A.prototype = { run() {} }`. */
  private prototypeOwner(method: FunctionNode | TSESTree.ObjectExpression): ClassNode | FunctionNode | undefined {
    const assignment = method.parent
    const left = assignment.type === 'AssignmentExpression' ? unwrap(assignment.left) : undefined
    const target = left?.type === 'MemberExpression' ? left : undefined
    const prototype = method.type === 'ObjectExpression' ? target : target && unwrap(target.object)
    if (prototype?.type !== 'MemberExpression' || staticKey(prototype) !== 'prototype') return undefined
    return this.valuesOf(prototype.object).find(
      (value): value is ClassNode | FunctionNode => 'type' in value && (isClass(value) || isFunction(value)),
    )
  }

  private ofIdentifier(node: TSESTree.Identifier): readonly Value[] {
    const variable = variableOf(this.facts.module, node)
    if (!variable || isGlobal(this.facts.module, node)) return this.facts.graph.global(node.name)
    return this.ofVariable(variable)
  }

  /** Everything that is ever written to a variable: identity doesn't follow time. */
  ofVariable(variable: Variable): readonly Value[] {
    const out: Value[] = []
    for (const definition of variable.defs.slice(0, LIMITS.identityFanOut)) {
      switch (definition.type) {
        case 'ImportBinding':
          out.push(...this.ofImport(definition.name))
          break
        case 'FunctionName':
        case 'ClassName':
          if (isFunction(definition.node) || isClass(definition.node)) out.push(definition.node)
          break
        case 'Variable':
        case 'Parameter':
          out.push(...this.ofBinding(definition.name))
          break
        default:
      }
    }
    let writes = 0
    for (const reference of variable.references) {
      if (!reference.isWrite() || reference.init || !reference.writeExpr) continue
      if (++writes > LIMITS.identityFanOut) break
      const binding = bindingOf(reference.identifier)
      if (binding?.holder.is === 'assignment') out.push(...this.members(this.valuesOf(binding.holder.node.right), binding.path))
    }
    return out
  }

  private ofImport(name: Node): readonly Value[] {
    const from = importOf(name)
    if (!from) return NOTHING
    const roots = this.facts.graph.roots(from.specifier)
    const other = roots.length > 0 ? undefined : this.facts.project.resolve(this.facts, from.specifier)
    const found = other ? this.exported(other, from.imported ?? (name.parent?.type === 'ImportNamespaceSpecifier' ? undefined : 'default')) : NOTHING
    if (found.length > 0) return found
    if (from.imported === undefined) return roots
    // `import { query } from './db'` is called like `db.query`: rows for unknown receivers have their say.
    if (roots.length === 0 && isOwnModule(from.specifier)) return followNamed([this.facts.graph.any], from.imported)
    return followMember(roots, from.imported)
  }

  /** What another module exports under a name; without one, the module itself. A default import of a CommonJS module is the whole of it. */
  exported(from: Facts, name: string | undefined): readonly Value[] {
    const values = name === undefined ? NOTHING : exportsOf(from, name).flatMap(({ facts, node }) => facts.identity.valuesOf(node))
    if (values.length > 0) return values
    return name === undefined || (name === 'default' && !isEsModule(from)) ? [namespaceOf(from)] : NOTHING
  }

  /** What `require()` and `import()` of a specifier give. */
  private ofModule(specifier: string): readonly Value[] {
    const roots = this.facts.graph.roots(specifier)
    const other = roots.length > 0 ? undefined : this.facts.project.resolve(this.facts, specifier)
    if (!other) return roots
    return isEsModule(other) ? [namespaceOf(other)] : [...this.exported(other, 'default'), namespaceOf(other)]
  }

  private ofBinding(name: Node): readonly Value[] {
    const annotation = annotationOf(name)
    const typed = annotation ? typeValues(this.facts, annotation) : []
    const binding = bindingOf(name)
    if (!binding) return typed
    const held = this.ofHolder(binding)
    const out = [...typed, ...this.members(held, binding.path)]
    // `const { query } = require('./db')`, `const { query } = this.db`
    if (held.length === 0 && binding.holder.is === 'declarator' && binding.holder.node.init) {
      const [first, ...rest] = binding.path
      if (first !== undefined && isOpaque(binding.holder.node.init)) out.push(...this.members(followNamed([this.facts.graph.any], first), rest))
    }
    for (const fallback of binding.defaults) out.push(...this.valuesOf(fallback))
    return out
  }

  private ofHolder(binding: Binding): readonly Value[] {
    const { holder } = binding
    switch (holder.is) {
      case 'declarator': {
        const typed = binding.path.length > 0 ? annotationOf(holder.node.id) : undefined
        const values = holder.node.init ? this.valuesOf(holder.node.init) : NOTHING
        return typed ? [...typeValues(this.facts, typed), ...values] : values
      }
      case 'assignment':
        return this.valuesOf(holder.node.right)
      case 'loop':
        return holder.node.type === 'ForOfStatement' ? this.valuesOf(holder.node.right) : NOTHING
      case 'parameter':
        return this.ofParameter(holder.node, holder.index)
      case 'catch':
        return NOTHING
    }
  }

  /** What parameter `index` of a function may be: by annotation, decorator, the API it is handed to, or its callers' arguments. */
  ofParameter(owner: FunctionNode, index: number): readonly Value[] {
    const home = homeOf(this.facts, owner)
    if (home !== this.facts) return home.identity.ofParameter(owner, index)
    if (!owner.params[index]) return NOTHING
    const out: Value[] = [...this.declaredValues(owner, index), ...this.passedReceiver(owner, index)]
    if (out.length === 0) {
      for (const { call, shift, applied } of this.facts.calls.callersOf(owner).sites.slice(0, LIMITS.identityFanOut)) {
        const argument = applied || index < shift ? undefined : argumentOf(call, index - shift)
        if (argument) out.push(...this.valuesOf(argument))
      }
    }
    // `new OrderService(new OrderRepository())` in another file.
    if (out.length === 0 && this.questions.wide && this.facts.calls.callersOf(owner).exposed) {
      for (const { site } of this.facts.project.callersOf(this.facts, owner).slice(0, LIMITS.identityFanOut)) {
        const argument = site.applied || index < site.shift ? undefined : argumentOf(site.call, index - site.shift)
        if (argument) out.push(...this.valuesOf(argument))
      }
    }
    return out
  }

  /** API places that a parameter is by its own declaration, or by the API that calls the function: not by its callers in the file. */
  declaredParameter(owner: FunctionNode, index: number): ApiNode[] {
    return apiNodes(this.declaredValues(owner, index))
  }

  private declaredValues(owner: FunctionNode, index: number): readonly Value[] {
    const parameter = owner.params[index]
    if (!parameter) return NOTHING
    const out: Value[] = []
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
    const annotation = annotationOf(pattern.type === 'AssignmentPattern' ? pattern.left : pattern)
    if (annotation) out.push(...typeValues(this.facts, annotation))
    out.push(...this.decorated(parameter), ...this.injected(parameter))
    out.push(...followArgument(this.contextsOf(owner), index, owner.params.length))
    if (out.length === 0) out.push(...followArgument(shapeContexts(this.facts, owner), index, owner.params.length))
    if (out.length === 0) out.push(...followArgument(this.contextsElsewhere(owner), index, owner.params.length))
    if (out.length === 0 && index === 0 && pattern.type === 'ObjectPattern') out.push(...this.givenTo(owner))
    return out
  }

  /** `router.get('/users', users.list)` in another file than the handler's. Nobody calls a constructor back. */
  private contextsElsewhere(owner: FunctionNode): readonly ApiNode[] {
    const { project, calls } = this.facts
    if (!this.questions.wide || isConstructor(owner) || !calls.callersOf(owner).exposed) return []
    return project.usesOf(this.facts, owner).slice(0, LIMITS.identityFanOut).flatMap(({ node, facts }) => [...facts.identity.contextsOf(node)])
  }

  /** What the decorators of a parameter or property say it is. */
  decorated(node: Node): ApiNode[] {
    if (!('decorators' in node)) return []
    return node.decorators.flatMap((decorator) => this.decoratorApis(decorator))
  }

  /** What is kept under the name that a decorator of a parameter or property says: `@Inject('USERS')`. */
  private injected(node: Node): readonly Value[] {
    return decoratorsOf(node).flatMap((decorator) => takenByDecorator(this.facts, decorator))
  }

  /** `constructor({ users })`, `({ users }) => …`: what a container gives to those that it makes. */
  private givenTo(owner: FunctionNode): readonly Value[] {
    const made = isConstructor(owner) ? enclosingClass(owner) : owner
    return made && this.facts.calls.callersOf(owner).sites.length === 0 ? givenTo(this.facts, made) : NOTHING
  }

  /** What a decorator is, by the import it is written with: `@Body()`, `@param.path.string('id')`, `@nest.Body()`. */
  decoratorApis(decorator: TSESTree.Decorator): ApiNode[] {
    const members: string[] = []
    let name = unwrap(decorator.expression.type === 'CallExpression' ? decorator.expression.callee : decorator.expression)
    while (name.type === 'MemberExpression') {
      members.unshift(staticKey(name) ?? '*')
      name = unwrap(name.object)
    }
    if (name.type !== 'Identifier') return []
    const declared = variableOf(this.facts.module, name)?.defs[0]
    const from = declared?.type === 'ImportBinding' ? importOf(declared.name) : undefined
    const exported = from?.imported ?? members.shift()
    if (!from || exported === undefined) return []
    return members.reduce(followMember, followDecorator(this.facts.graph.roots(from.specifier), exported))
  }

  private passedReceiver(owner: FunctionNode, index: number): readonly Value[] {
    const call = owner.parent
    if (index !== 0 || call.type !== 'CallExpression' || call.arguments[0] !== owner) return NOTHING
    const callee = unwrap(call.callee)
    if (callee.type !== 'MemberExpression' || !PASSES_RECEIVER.has(staticKey(callee) ?? '')) return NOTHING
    const receiver = this.valuesOf(callee.object)
    return followNamed(apiNodes(receiver), staticKey(callee) ?? '').length > 0 ? NOTHING : receiver
  }

  private ofMemberExpression(node: TSESTree.MemberExpression): readonly Value[] {
    const name = staticKey(node)
    const object = unwrap(node.object)
    if (object.type === 'Identifier' && isGlobal(this.facts.module, object)) {
      if (name !== undefined && ['globalThis', 'global', 'window', 'self'].includes(object.name)) {
        // A model may name the member of the global object only: `window.name` is one, and not every `name`.
        return [...this.facts.graph.global(name), ...followNamed(this.facts.graph.global(object.name), name)]
      }
    }
    // `exports.send(…)`: what the file itself exports under the name.
    const exported = name !== undefined && isCommonJsExports(object) ? (this.facts.index.exports.get(name) ?? []) : []
    if (exported.length > 0) return exported.slice(0, LIMITS.identityFanOut).flatMap((value) => this.valuesOf(value))
    const values = this.valuesOf(object)
    if (values.length === 0) {
      // Nothing is known of the receiver: rows for such receivers have their say.
      return name === undefined ? NOTHING : followMember([this.facts.graph.any], name)
    }
    if (name === undefined) return this.anyMember(values)
    const found = this.members(values, [name])
    // A receiver that is itself a guess (`sql.query` of an imported `sql`) may be anything else as well.
    const isGuess = values.every((value) => value instanceof ApiNode && value.label.startsWith('?'))
    return isGuess ? [...found, ...followMember([this.facts.graph.any], name)] : found
  }

  /** Members along a path of static keys; `*` stands for any. */
  members(values: readonly Value[], path: readonly string[]): readonly Value[] {
    let current = values
    for (const key of path) {
      if (current.length === 0) return NOTHING
      current = key === '*' ? this.anyMember(current) : current.flatMap((value) => this.member(value, key))
    }
    return current
  }

  private anyMember(values: readonly Value[]): readonly Value[] {
    return values.flatMap((value): readonly Value[] => {
      if (value instanceof ApiNode) return followMember([value], '*')
      if ('type' in value && value.type === 'ObjectExpression') {
        return value.properties
          .slice(0, LIMITS.identityFanOut)
          .flatMap((property) => (property.type === 'Property' ? this.valuesOf(property.value) : []))
      }
      return NOTHING
    })
  }

  member(value: Value, name: string): readonly Value[] {
    if (value instanceof ApiNode) {
      const known = followMember([value], name)
      return known.length === 0 && value.takes ? takenByMember(this.facts, value, name) : known
    }
    if (value instanceof Namespace) return this.exported(value.facts, name)
    const home = homeOf(this.facts, value instanceof Instance ? value.of : value)
    if (home !== this.facts) return home.identity.member(value, name)
    // Asked once for each object and name: objects that spread each other, and classes that extend each other, come back here.
    let keys = this.memberKeys.get(value)
    if (!keys) {
      keys = new Map()
      this.memberKeys.set(value, keys)
    }
    let key = keys.get(name)
    if (!key) {
      key = {}
      keys.set(name, key)
    }
    return this.guarded(this.memory.members, key, NOTHING, () => [...new Set(this.memberOf(value, name))])
  }

  private memberOf(value: Exclude<Value, ApiNode | Namespace>, name: string): readonly Value[] {
    if (value instanceof Instance) return this.memberOfInstance(value.of, name)
    if (value.type === 'ObjectExpression') return this.memberOfObject(value, name)
    if (value.type === 'TSInterfaceDeclaration') return this.memberOfShape(value.body.body, value.extends, name)
    if (value.type === 'TSTypeLiteral') return this.memberOfShape(value.members, [], name)
    if (isClass(value)) return this.memberOfClass(value, name)
    return this.written(name, (object) => this.directlyIs(object, value))
  }

  private memberOfShape(
    members: readonly TSESTree.TypeElement[],
    parents: readonly TSESTree.TSInterfaceHeritage[],
    name: string,
  ): readonly Value[] {
    for (const member of members) {
      if (member.type !== 'TSPropertySignature' || !member.typeAnnotation) continue
      if (member.key.type === 'Identifier' && member.key.name === name) return typeValues(this.facts, member.typeAnnotation.typeAnnotation)
    }
    return parents.flatMap((parent) => this.members(typeValues(this.facts, parent as unknown as TSESTree.TypeNode), [name]))
  }

  private memberOfObject(object: TSESTree.ObjectExpression, name: string): readonly Value[] {
    const out: Value[] = []
    for (const property of object.properties) {
      if (property.type === 'SpreadElement') out.push(...this.members(this.valuesOf(property.argument), [name]))
      else if (staticKey(property) === name) {
        out.push(...(property.kind === 'get' && isFunction(property.value) ? this.returned(property.value) : this.valuesOf(property.value)))
      }
    }
    return out.length > 0 ? out : this.written(name, (target) => this.directlyIs(target, object))
  }

  private memberOfClass(node: ClassNode, name: string): readonly Value[] {
    for (const element of node.body.body) {
      if (!('static' in element) || !element.static || staticKey(element) !== name) continue
      if (element.type === 'MethodDefinition' && isFunction(element.value)) return [element.value]
      if (element.type === 'PropertyDefinition' && element.value) return this.valuesOf(element.value)
    }
    return node.superClass ? this.members(this.valuesOf(node.superClass), [name]) : NOTHING
  }

  private memberOfInstance(owner: ClassNode | FunctionNode, name: string): readonly Value[] {
    const out: Value[] = []
    if (isClass(owner)) {
      for (const element of owner.body.body) {
        if (element.type === 'MethodDefinition' && element.kind === 'constructor') out.push(...this.parameterProperty(element.value, name))
        if (staticKey(element) !== name || !('static' in element) || element.static) continue
        if (element.type === 'MethodDefinition' && isFunction(element.value)) {
          return element.kind === 'get' ? this.returned(element.value) : [element.value]
        }
        if (element.type === 'PropertyDefinition') {
          if (element.typeAnnotation) out.push(...typeValues(this.facts, element.typeAnnotation.typeAnnotation))
          if (element.value) out.push(...this.valuesOf(element.value))
          out.push(...this.decorated(element), ...this.injected(element))
        }
      }
    }
    out.push(...this.written(name, (target) => this.isInstanceTarget(target, owner)))
    if (out.length === 0 && isClass(owner) && owner.superClass) {
      const parents = this.valuesOf(owner.superClass)
      // A base class of another file: nothing is known of what it has.
      if (parents.length === 0) return followMember([this.facts.graph.any], name)
      for (const parent of parents) {
        if (parent instanceof ApiNode) out.push(...followMember(followNew([parent]), name))
        else out.push(...this.constructed(parent).flatMap((instance) => this.member(instance, name)))
      }
    }
    return out
  }

  private parameterProperty(constructor: Node, name: string): readonly Value[] {
    if (!isFunction(constructor)) return NOTHING
    const index = constructor.params.findIndex((parameter) => {
      if (parameter.type !== 'TSParameterProperty') return false
      const inner = parameter.parameter.type === 'AssignmentPattern' ? parameter.parameter.left : parameter.parameter
      return inner.name === name
    })
    return index < 0 ? NOTHING : this.ofParameter(constructor, index)
  }

  /** Values assigned as `target.name = value`, where the target fits. */
  private written(name: string, fits: (target: Node) => boolean): readonly Value[] {
    const out: Value[] = []
    for (const write of (this.facts.index.memberWrites.get(name) ?? []).slice(0, LIMITS.identityFanOut)) {
      const left = unwrap(write.left)
      if (left.type === 'MemberExpression' && fits(unwrap(left.object))) out.push(...this.valuesOf(write.right))
    }
    return out
  }

  /** Whether `target.x = …` writes a field of an owner's instances: `this` in its code, its prototype, or a name for `this`. */
  isInstanceTarget(target: Node, owner: ClassNode | FunctionNode): boolean {
    if (target.type === 'ThisExpression') return thisOwner(target) === owner || this.isSelf(target, owner)
    if (target.type === 'MemberExpression' && staticKey(target) === 'prototype') return this.directlyIs(unwrap(target.object), owner)
    // `var self = this`
    return target.type === 'Identifier' && this.valuesOf(target).includes(instanceOf(owner))
  }

  private isSelf(target: Node, owner: ClassNode | FunctionNode): boolean {
    // `this` inside `Owner.prototype.method = function () {}`
    const method = thisOwner(target)
    if (!method || !isFunction(method) || method === owner) return false
    const assignment = method.parent
    if (assignment.type !== 'AssignmentExpression') return false
    const left = unwrap(assignment.left)
    if (left.type !== 'MemberExpression') return false
    const prototype = unwrap(left.object)
    return prototype.type === 'MemberExpression' && staticKey(prototype) === 'prototype' && this.directlyIs(unwrap(prototype.object), owner)
  }

  /** Whether a plain name refers to a declaration, or is given the value itself, without asking deeper. */
  private directlyIs(target: Node, value: Node): boolean {
    if (target === value) return true
    if (target.type !== 'Identifier') return false
    const variable = variableOf(this.facts.module, target)
    return (
      variable?.defs.some(
        (definition) =>
          definition.node === value ||
          (definition.type === 'Variable' && definition.node.init != null && unwrap(definition.node.init) === value),
      ) ||
      // `var app; app = function () {}`
      (variable?.references.some((reference) => !reference.init && reference.writeExpr != null && unwrap(reference.writeExpr) === value) ?? false)
    )
  }

  private ofCall(node: TSESTree.CallExpression): readonly Value[] {
    const callee = unwrap(node.callee)
    if (callee.type === 'Identifier' && callee.name === 'require' && isGlobal(this.facts.module, callee)) {
      const [specifier] = node.arguments
      if (specifier?.type === 'Literal' && typeof specifier.value === 'string') return this.ofModule(specifier.value)
    }
    if (callee.type === 'MemberExpression' && staticKey(callee) === 'bind') {
      const bound = this.valuesOf(callee.object)
      // Some libraries have a method of that name, which does something else.
      if (bound.length > 0 && followNamed(apiNodes(bound), 'bind').length === 0) return bound
    }
    const values = this.valuesOf(callee)
    const aliased = apiNodes(values).flatMap((api) => (api.aliases ?? []).map((alias) => (alias.of === 'receiver' ? receiverOf(node) : argumentOf(node, alias.of))))
    const same = aliased.flatMap((argument) => (argument ? this.valuesOf(argument) : []))
    if (same.length > 0) return same
    const apis = apiNodes(values)
    const taken = apis.some(({ takes }) => takes) ? takenByCall(this.facts, node, apis) : NOTHING
    return [...taken, ...this.results(values), ...this.handedBack(node, values)]
  }

  /** A function that gives its own parameter back (`function interop(mod) { return mod }`) gives back what this call hands it. */
  private handedBack(node: TSESTree.CallExpression, callees: readonly Value[]): readonly Value[] {
    return functionsIn(callees).flatMap((fn) =>
      (homeOf(this.facts, fn).index.returns.get(fn) ?? []).slice(0, LIMITS.identityFanOut).flatMap((result) => {
        const inner = unwrap(result)
        const name = inner.type === 'Identifier' ? variableOf(homeOf(this.facts, fn).module, inner)?.defs[0]?.name : undefined
        const index = name ? fn.params.findIndex((parameter) => parameter === name) : -1
        const argument = index < 0 ? undefined : argumentOf(node, index)
        return argument ? this.valuesOf(argument) : NOTHING
      }),
    )
  }

  /** What calls of functions give. */
  results(callees: readonly Value[]): readonly Value[] {
    return callees.flatMap((value): readonly Value[] => {
      if (value instanceof ApiNode) return followCall([value])
      if (value instanceof Instance || value instanceof Namespace) return NOTHING
      return isFunction(value) ? this.returned(value) : NOTHING
    })
  }

  /** What a function of the file returns. */
  returned(node: FunctionNode): readonly Value[] {
    const home = homeOf(this.facts, node)
    if (home !== this.facts) return home.identity.returned(node)
    const out: Value[] = []
    if (node.returnType) out.push(...typeValues(this.facts, node.returnType.typeAnnotation))
    for (const value of (this.facts.index.returns.get(node) ?? []).slice(0, LIMITS.identityFanOut)) out.push(...this.valuesOf(value))
    return out
  }

  /** API places of what a call calls: shorthand used everywhere. */
  calleeApis(call: CallLike): ApiNode[] {
    return this.apis(calleeOf(call))
  }
}

/** A module with `import` or `export`: what `require()` gives of it has its default export as a member. */
function isEsModule({ module }: Facts): boolean {
  return module.ast.body.some(({ type }) => /^(?:Import|Export)/.test(type))
}

function isConstructor({ parent }: FunctionNode): boolean {
  return parent.type === 'MethodDefinition' && parent.kind === 'constructor'
}

/** An expression whose value another file decides: a member, a call, an unknown name. */
function isOpaque(node: Node): boolean {
  const { type } = unwrap(node)
  return type === 'Identifier' || type === 'MemberExpression' || type === 'CallExpression' || type === 'ThisExpression'
}

/** Whether a node is in the code of a class's static member. */
function isInStatic(node: Node): boolean {
  for (let up = node.parent; up; up = up.parent) {
    if (up.type === 'StaticBlock') return true
    if (up.type === 'MethodDefinition' || up.type === 'PropertyDefinition') return up.static
  }
  return false
}

function withoutSame<T>(values: readonly T[]): readonly T[] {
  return values.length < 2 ? values : [...new Set(values)]
}
