import type { Condition } from '../../models/schema.js'
import { argumentOf, calleeOf, isCallLike, isFunction, staticKey, unwrap, wrapped, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { exportsOf } from '../identity/exports.js'
import { importOf } from '../identity/imports.js'
import { Namespace } from '../identity/values.js'
import { LIMITS } from '../limits.js'
import type { Module, Node, TSESTree, Variable } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, isGlobal, variableOf } from '../scope/variables.js'
import { findWrites, isSameKey, type Write } from './writes.js'

/** A constant of the program. Objects and functions are none: ask {@link Values.option} for what they hold. */
export type Constant = string | number | boolean | bigint | null | undefined

/** Answer of a look-up that keeps *not written* and *can't be seen* apart: an unresolved spread is no missing option. */
export type Lookup = { readonly is: 'found'; readonly node: Node } | { readonly is: 'missing' } | { readonly is: 'unknown' }

const UNKNOWN: Lookup = { is: 'unknown' }
const MISSING: Lookup = { is: 'missing' }

interface Known {
  readonly value: Constant
}

/** Constants, and what object literals hold, evaluated without running anything. */
export class Values {
  private readonly module: Module
  private readonly facts: Facts
  private readonly writes = new Map<Variable, readonly Write[]>()
  private readonly known = new Map<Node, Known | null>()
  private depth = 0

  constructor(module: Module, facts: Facts) {
    this.module = module
    this.facts = facts
  }

  /** The values of the module that a node is in. */
  private homeOf(node: Node): Values {
    return this.facts.project.hasFiles ? homeOf(this.facts, node).values : this
  }

  /** The one expression that an imported name is exported as, where that is a constant of its module. */
  private imported(name: Node): Node | undefined {
    const from = this.facts.project.hasFiles ? importOf(name) : undefined
    const other = from && this.facts.project.resolve(this.facts, from.specifier)
    return other && constantExport(other, from.imported ?? 'default')
  }

  /** The constant that a whole module has under a name: `names.ROLE` of `import * as names`, or of `const names = require('./names')`. */
  private exportedBy(object: Node, key: string): Node | undefined {
    if (object.type !== 'Identifier' || !this.facts.project.hasFiles) return undefined
    const variable = variableOf(this.module, object)
    const [definition] = variable?.defs ?? []
    if (!variable || !definition || !isEffectivelyConstant(variable)) return undefined
    const isWhole = definition.type === 'ImportBinding' ? definition.name.parent.type === 'ImportNamespaceSpecifier' : definition.type === 'Variable' && definition.node.id.type === 'Identifier' && isRequired(definition.node.init)
    const wholes = isWhole ? this.facts.identity.valuesOf(object).filter((value) => value instanceof Namespace) : []
    const [whole] = wholes
    return whole && wholes.length === 1 ? constantExport(whole.facts, key) : undefined
  }

  /** The constant an expression always has, wrapped so that `undefined` can be one; `undefined` when there is none. */
  constant(node: Node): Known | undefined {
    const inner = unwrap(node)
    const known = this.known.get(inner)
    if (known !== undefined) return known ?? undefined
    const home = this.homeOf(inner)
    if (home !== this) return home.constant(inner)
    if (this.depth >= LIMITS.valueDepth) return undefined
    this.depth++
    this.known.set(inner, null)
    const found = this.evaluate(inner) ?? null
    this.depth--
    // An answer that the depth cut short inside a larger one isn't final; keep only what was found or asked from the top.
    if (found || this.depth === 0) this.known.set(inner, found)
    else this.known.delete(inner)
    return found ?? undefined
  }

  /** The constant text of an expression. */
  text(node: Node): string | undefined {
    const constant = this.constant(node)
    return typeof constant?.value === 'string' ? constant.value : undefined
  }

  /** All constants an expression can have (`flag ? 'a' : 'b'`), or `undefined` when it can be anything else as well. */
  constants(node: Node, depth = 0): readonly Constant[] | undefined {
    const inner = unwrap(node)
    const single = this.constant(inner)
    if (single) return [single.value]
    if (depth > 8) return undefined
    const join = (...parts: readonly Node[]): readonly Constant[] | undefined => {
      const out: Constant[] = []
      for (const part of parts) {
        const found = this.constants(part, depth + 1)
        if (!found || out.length + found.length > 32) return undefined
        out.push(...found)
      }
      return out
    }
    if (inner.type === 'ConditionalExpression') return join(inner.consequent, inner.alternate)
    if (inner.type === 'LogicalExpression') return join(inner.left, inner.right)
    if (inner.type === 'Identifier') {
      const resolved = this.resolve(inner)
      return resolved === inner ? undefined : this.constants(resolved, depth + 1)
    }
    return undefined
  }

  private evaluate(node: Node): Known | undefined {
    switch (node.type) {
      case 'Literal':
        return 'regex' in node ? undefined : { value: node.value as Constant }
      case 'TemplateLiteral':
        return this.template(node)
      case 'TaggedTemplateExpression': {
        // `String.raw` without values, and tags that only mark text (`sql` highlighters are functions of their own: not constant).
        const tag = unwrap(node.tag)
        if (tag.type !== 'MemberExpression' || staticKey(tag) !== 'raw' || tag.object.type !== 'Identifier') return undefined
        if (tag.object.name !== 'String' || node.quasi.expressions.length > 0) return undefined
        return { value: node.quasi.quasis[0]?.value.raw ?? '' }
      }
      case 'BinaryExpression':
        return this.binary(node)
      case 'UnaryExpression':
        return this.unary(node)
      case 'Identifier': {
        if (isGlobal(this.module, node)) {
          if (node.name === 'undefined') return { value: undefined }
          if (node.name === 'NaN') return { value: NaN }
          if (node.name === 'Infinity') return { value: Infinity }
          return undefined
        }
        const resolved = this.resolve(node)
        return resolved === node ? undefined : this.constant(resolved)
      }
      case 'MemberExpression': {
        const enumMember = this.enumMember(node)
        if (enumMember) return enumMember
        const resolved = this.resolve(node)
        return resolved === node ? undefined : this.constant(resolved)
      }
      case 'ConditionalExpression': {
        const test = this.constant(node.test)
        if (!test) return undefined
        return this.constant(test.value ? node.consequent : node.alternate)
      }
      case 'LogicalExpression': {
        const left = this.constant(node.left)
        if (!left) return undefined
        if (node.operator === '&&') return left.value ? this.constant(node.right) : left
        if (node.operator === '||') return left.value ? left : this.constant(node.right)
        return left.value === null || left.value === undefined ? this.constant(node.right) : left
      }
      case 'SequenceExpression': {
        const last = node.expressions.at(-1)
        return last ? this.constant(last) : undefined
      }
      case 'CallExpression':
        return this.joined(node)
      default:
        return undefined
    }
  }

  private template(node: TSESTree.TemplateLiteral): Known | undefined {
    let text = ''
    for (const [i, quasi] of node.quasis.entries()) {
      text += quasi.value.cooked ?? quasi.value.raw
      const expression = node.expressions[i]
      if (!expression) continue
      const part = this.constant(expression)
      if (!part) return undefined
      text += String(part.value)
      if (text.length > LIMITS.valueLength) return undefined
    }
    return { value: text }
  }

  private binary(node: TSESTree.BinaryExpression): Known | undefined {
    // Sums lean to the left: gather them without recursion.
    const operands: Node[] = []
    let rest: Node = node
    while (rest.type === 'BinaryExpression' && rest.operator === '+') {
      operands.push(rest.right)
      rest = unwrap(rest.left)
    }
    if (operands.length === 0) return this.arithmetic(node)
    operands.push(rest)
    let sum: Known | undefined
    for (let i = operands.length - 1; i >= 0; i--) {
      const part = this.constant(operands[i] as Node)
      sum = part && (i === operands.length - 1 ? part : sum && add(sum.value, part.value))
      if (!sum || (typeof sum.value === 'string' && sum.value.length > LIMITS.valueLength)) return undefined
    }
    return sum
  }

  private arithmetic(node: TSESTree.BinaryExpression): Known | undefined {
    const left = node.left.type === 'PrivateIdentifier' ? undefined : this.constant(node.left)
    const right = this.constant(node.right)
    if (typeof left?.value !== 'number' || typeof right?.value !== 'number') return undefined
    switch (node.operator) {
      case '-':
        return { value: left.value - right.value }
      case '*':
        return { value: left.value * right.value }
      case '/':
        return { value: left.value / right.value }
      case '%':
        return { value: left.value % right.value }
      case '**':
        return { value: left.value ** right.value }
      case '<<':
        return { value: left.value << right.value }
      case '|':
        return { value: left.value | right.value }
      default:
        return undefined
    }
  }

  private unary(node: TSESTree.UnaryExpression): Known | undefined {
    if (node.operator === 'void') return { value: undefined }
    const argument = this.constant(node.argument)
    if (!argument) return undefined
    if (node.operator === '!') return { value: !argument.value }
    if (node.operator === '-' && typeof argument.value === 'number') return { value: -argument.value }
    if (node.operator === '+' && typeof argument.value !== 'bigint') return { value: Number(argument.value) }
    return undefined
  }

  /** `['a', 'b'].join(', ')` of constants. */
  private joined(node: TSESTree.CallExpression): Known | undefined {
    const callee = unwrap(node.callee)
    if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'join') return undefined
    const list = this.resolve(callee.object)
    // `parts.push(x)` makes more of the list than its literal.
    if (list.type !== 'ArrayExpression' || this.writesTo(callee.object, ['*']).length > 0 || this.isHandedOver(callee.object)) return undefined
    const [separator] = node.arguments
    const between = separator ? this.text(separator) : ','
    if (between === undefined) return undefined
    const parts: string[] = []
    for (const element of list.elements) {
      const part = element && element.type !== 'SpreadElement' ? this.constant(element) : undefined
      if (!part) return undefined
      parts.push(String(part.value ?? ''))
    }
    return { value: parts.join(between) }
  }

  private enumMember(node: TSESTree.MemberExpression): Known | undefined {
    const object = unwrap(node.object)
    const name = staticKey(node)
    if (object.type !== 'Identifier' || name === undefined) return undefined
    const definition = variableOf(this.module, object)?.defs.find(({ node: at }) => at.type === 'TSEnumDeclaration')
    if (definition?.node.type !== 'TSEnumDeclaration') return undefined
    let next: number | undefined = 0
    for (const member of definition.node.body.members) {
      const key = member.id.type === 'Identifier' ? member.id.name : 'value' in member.id ? member.id.value : undefined
      const value: Known | undefined = member.initializer ? this.constant(member.initializer) : next === undefined ? undefined : { value: next }
      next = typeof value?.value === 'number' ? value.value + 1 : undefined
      if (key === name) return value
    }
    return undefined
  }

  /**
   * The expression behind names and members that never change: `options` → the object literal, `config.jwt` → the literal's
   * property, `Object.freeze(x)` → x. The node itself when there is nothing behind it.
   */
  resolve(node: Node, depth = 0): Node {
    const inner = unwrap(node)
    if (depth > 20) return inner
    const home = this.homeOf(inner)
    if (home !== this) return home.resolve(inner, depth + 1)
    if (inner.type === 'Identifier') {
      const variable = variableOf(this.module, inner)
      const [definition] = variable?.defs ?? []
      const imported = definition?.type === 'ImportBinding' ? this.imported(definition.name) : undefined
      if (imported) return this.resolve(imported, depth + 1)
      if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return inner
      const binding = bindingOf(definition.name)
      if (binding?.holder.is !== 'declarator' || !binding.holder.node.init || binding.defaults.length > 0) return inner
      let target: Node = this.resolve(binding.holder.node.init, depth + 1)
      for (const key of binding.path) {
        const found = this.option(target, key)
        if (found.is !== 'found') return inner
        target = this.resolve(found.node, depth + 1)
      }
      return target
    }
    if (inner.type === 'MemberExpression') {
      const key = staticKey(inner)
      if (key === undefined) return inner
      const object = this.resolve(inner.object, depth + 1)
      const exported = this.exportedBy(unwrap(inner.object), key)
      if (exported) return this.resolve(exported, depth + 1)
      if (object.type !== 'ObjectExpression' && object.type !== 'ArrayExpression') return inner
      if (this.writesTo(inner.object, [key]).length > 0) return inner
      const found = this.option(object, key, depth + 1)
      return found.is === 'found' ? this.resolve(found.node, depth + 1) : inner
    }
    if (inner.type === 'CallExpression') {
      const callee = unwrap(inner.callee)
      const [first] = inner.arguments
      if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' && first) {
        if (['freeze', 'seal'].includes(staticKey(callee) ?? '')) return this.resolve(first, depth + 1)
      }
    }
    return inner
  }

  /** Writes in the file that may change what stands at `keys` inside of an object, by whichever of its names they go. */
  private writesTo(object: Node, keys: readonly string[], depth = 0): readonly Write[] {
    const inner = unwrap(object)
    const home = this.homeOf(inner)
    if (home !== this) return home.writesTo(inner, keys, depth)
    if (inner.type === 'MemberExpression') return this.writesTo(inner.object, [staticKey(inner) ?? '*', ...keys], depth)
    const variable = inner.type === 'Identifier' ? variableOf(this.module, inner) : undefined
    if (!variable || depth > 20) return []
    const own = this.writesOf(variable)
      .filter(({ path }) => path.length <= keys.length && path.every((key, i) => isSameKey(key, keys[i])))
      // A write of the object around it says that the value is another, and not which.
      .map((write) => (write.path.length === keys.length ? write : { path: write.path, always: write.always }))
    // The object has another name as well: `const { db } = config`.
    const [definition] = variable.defs
    const binding = definition?.type === 'Variable' ? bindingOf(definition.name) : undefined
    if (binding?.holder.is !== 'declarator' || !binding.holder.node.init) return own
    return [...own, ...this.writesTo(binding.holder.node.init, [...binding.path, ...keys], depth + 1)]
  }

  /** `fill(parts)`: a list that other functions are given may come back longer. */
  private isHandedOver(object: Node): boolean {
    const inner = unwrap(object)
    const variable = inner.type === 'Identifier' ? variableOf(this.module, inner) : undefined
    return (
      variable?.references.some(({ identifier }) => {
        const outer = wrapped(identifier)
        return outer.parent?.type === 'CallExpression' && outer.parent.callee !== outer
      }) ?? false
    )
  }

  private writesOf(variable: Variable): readonly Write[] {
    let found = this.writes.get(variable)
    if (!found) {
      found = findWrites(variable)
      this.writes.set(variable, found)
    }
    return found
  }

  /** What an options object holds under a name (an index, for arrays). Sees through names, spreads and later writes. */
  option(object: Node, name: string, depth = 0): Lookup {
    const home = this.homeOf(object)
    if (home !== this) return home.option(object, name, depth)
    const holder = this.resolve(object, depth + 1)
    if (holder.type === 'ArrayExpression') {
      const index = Number(name)
      if (this.writesTo(object, [name]).length > 0) return UNKNOWN
      for (let i = 0; i <= index && i < holder.elements.length; i++) if (holder.elements[i]?.type === 'SpreadElement') return UNKNOWN
      const element = holder.elements[index]
      return element ? { is: 'found', node: element } : MISSING
    }
    const constant = holder.type === 'Identifier' || holder.type === 'Literal' ? this.constant(holder) : undefined
    if (constant) return MISSING
    if (holder.type !== 'ObjectExpression' || depth > 10) return UNKNOWN
    return this.withWrites(this.inLiteral(holder, name, depth), this.writesTo(object, [name]))
  }

  private inLiteral(holder: TSESTree.ObjectExpression, name: string, depth: number): Lookup {
    let unsure = false
    for (let i = holder.properties.length - 1; i >= 0; i--) {
      const property = holder.properties[i]
      if (property?.type === 'SpreadElement') {
        const inner = this.option(property.argument, name, depth + 1)
        if (inner.is === 'found') return unsure ? UNKNOWN : inner
        if (inner.is === 'unknown') unsure = true
      } else if (property) {
        const key = staticKey(property)
        if (key === undefined) unsure = true
        // What a getter gives isn't seen.
        else if (key === name) return unsure || property.kind !== 'init' ? UNKNOWN : { is: 'found', node: property.value }
      }
    }
    return unsure ? UNKNOWN : MISSING
  }

  /** `options.name = value` is the option's value where the literal has none, or where nothing decides whether it is run. */
  private withWrites(own: Lookup, writes: readonly Write[]): Lookup {
    const [only] = writes
    if (!only) return own
    if (writes.length > 1 || !only.value) return UNKNOWN
    return own.is === 'missing' || only.always ? { is: 'found', node: only.value } : UNKNOWN
  }

  /** What stands at a relative path of a call (`(2).shell`, `(1).0`). */
  at(call: CallLike, path: string): Lookup {
    const match = /^\((\d+)\)((?:\.[\w$-]+)*)$/.exec(path)
    if (!match) return UNKNOWN
    const index = Number(match[1])
    const argument = argumentOf(call, index)
    if (!argument) {
      const spread = call.type !== 'TaggedTemplateExpression' && call.arguments.slice(0, index + 1).some(({ type }) => type === 'SpreadElement')
      return spread ? UNKNOWN : MISSING
    }
    let found: Lookup = { is: 'found', node: argument }
    for (const key of (match[2] ?? '').split('.').filter(Boolean)) {
      if (found.is !== 'found') return found
      const holder = this.resolve(found.node)
      // A callback or a text in place of the options object: the options are not there.
      if (isFunction(holder) || holder.type === 'Literal' || holder.type === 'TemplateLiteral') return MISSING
      found = this.option(found.node, key)
    }
    return found
  }

  /** The call that made what is called, or the object that the method is called on. */
  private makerOf(call: CallLike): CallLike | undefined {
    const callee = unwrap(calleeOf(call))
    const made = this.resolve(callee.type === 'MemberExpression' ? callee.object : callee)
    return isCallLike(made) ? made : undefined
  }

  /** Whether the conditions of a row hold for a call. */
  meets(call: CallLike, conditions: readonly Condition[] | undefined): boolean {
    return (conditions ?? []).every((condition) => this.decide(call, condition) ?? condition.ifUnknown ?? false)
  }

  private decide(call: CallLike, { at, is }: Condition): boolean | undefined {
    const maker = at.startsWith('made') ? this.makerOf(call) : call
    const found: Lookup = maker ? this.at(maker, at.replace(/^made/, '')) : UNKNOWN
    if (is === 'present') return found.is === 'unknown' ? undefined : found.is === 'found'
    if (is === 'absent') return found.is === 'unknown' ? undefined : found.is === 'missing'
    if (found.is === 'unknown') return undefined
    if (found.is === 'missing') return is === 'falsy'
    const resolved = this.resolve(found.node)
    if (is === 'function') return isFunction(resolved) ? true : this.constant(resolved) ? false : undefined
    if (is === 'truthy' || is === 'falsy') {
      const truth = this.truth(resolved)
      return truth === undefined ? undefined : truth === (is === 'truthy')
    }
    const values = this.constants(resolved)
    if (!values) return undefined
    if ('matches' in is) {
      const pattern = new RegExp(is.matches, 'is')
      return values.every((value) => typeof value === 'string' && pattern.test(value))
    }
    return values.every((value) => is.includes(value as string))
  }

  /** Whether an expression is always true, or always false. */
  truth(node: Node): boolean | undefined {
    const resolved = this.resolve(node)
    if (isFunction(resolved) || resolved.type === 'ObjectExpression' || resolved.type === 'ArrayExpression') return true
    if (resolved.type === 'NewExpression' || (resolved.type === 'Literal' && 'regex' in resolved)) return true
    const values = this.constants(resolved)
    if (!values) return undefined
    if (values.every(Boolean)) return true
    return values.some(Boolean) ? undefined : false
  }
}

/** The sum of two constants: numbers add up, text is joined; other mixtures aren't worth knowing, and `1n + 1` throws. */
function add(left: Constant, right: Constant): Known | undefined {
  if (typeof left === 'number' && typeof right === 'number') return { value: left + right }
  if (typeof left === 'bigint' && typeof right === 'bigint') return { value: left + right }
  return typeof left === 'string' || typeof right === 'string' ? { value: String(left) + String(right) } : undefined
}

/** `require('./names')`, also where a compiler puts a function of its own around it. */
function isRequired(node: Node | null | undefined): boolean {
  const inner = node ? unwrap(node) : undefined
  if (inner?.type !== 'CallExpression' || inner.callee.type !== 'Identifier') return false
  return inner.callee.name === 'require' || isRequired(inner.arguments[0])
}

/** The one expression that a module exports under a name, where that is a constant of its own. */
function constantExport(module: Facts, name: string): Node | undefined {
  // Compilers begin with `exports.a = exports.b = void 0`.
  const [found, ...others] = exportsOf(module, name).filter(({ node }) => node.type !== 'UnaryExpression' && node.type !== 'AssignmentExpression')
  if (!found || others.length > 0) return undefined
  const holder = wrapped(found.node).parent
  const isLet = holder?.type === 'VariableDeclarator' && holder.parent.kind !== 'const'
  return isLet ? undefined : found.node
}
