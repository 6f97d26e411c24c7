import type { TSESTree } from '@typescript-eslint/types'
import type { Node } from '../module.js'

export type FunctionNode = TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression
export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression
export type CallLike = TSESTree.CallExpression | TSESTree.NewExpression | TSESTree.TaggedTemplateExpression

/** A function with a body of its own. Overload signatures and abstract methods aren't. */
export function isFunction(node: Node | null | undefined): node is FunctionNode {
  return (
    node?.type === 'FunctionExpression' || node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionDeclaration'
  )
}

export function isClass(node: Node | null | undefined): node is ClassNode {
  return node?.type === 'ClassDeclaration' || node?.type === 'ClassExpression'
}

export function isCallLike(node: Node | null | undefined): node is CallLike {
  return node?.type === 'CallExpression' || node?.type === 'NewExpression' || node?.type === 'TaggedTemplateExpression'
}

/** The expression inside wrappers that change no value: type assertions, `!`, optional chains, `await`. */
export function unwrap(node: Node): Node {
  let inner = node
  for (;;) {
    const next = unwrapOnce(inner)
    if (!next) return inner
    inner = next
  }
}

/** One layer of a value-preserving wrapper, or `undefined` when the node is none. */
export function unwrapOnce(node: Node): Node | undefined {
  switch (node.type) {
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSTypeAssertion':
    case 'TSNonNullExpression':
    case 'TSInstantiationExpression':
    case 'ChainExpression':
      return node.expression
    case 'AwaitExpression':
      return node.argument
    default:
      // Parsers that keep parentheses (espree does not) have a node for them that ESTree lacks.
      return (node.type as string) === 'ParenthesizedExpression' ? (node as unknown as { expression: Node }).expression : undefined
  }
}

/** The outermost wrapper around a node: the inverse of {@link unwrap}. */
export function wrapped(node: Node): Node {
  let outer = node
  while (outer.parent && unwrapOnce(outer.parent) === outer) outer = outer.parent
  return outer
}

/** Whether the value of an expression is waited for, below other wrappers. */
export function isAwaited(node: Node): boolean {
  for (let outer = node; outer.parent && unwrapOnce(outer.parent) === outer; outer = outer.parent) if (outer.parent.type === 'AwaitExpression') return true
  return false
}

/** The name a member expression or property is known by, when it is written in the source: `a.b`, `a['b']`, `a[0]`. */
export function staticKey(node: TSESTree.MemberExpression | TSESTree.Property | TSESTree.ClassElement): string | undefined {
  const key = node.type === 'MemberExpression' ? node.property : 'key' in node ? node.key : undefined
  if (!key) return undefined
  if (!('computed' in node && node.computed)) {
    if (key.type === 'Identifier') return key.name
    if (key.type === 'PrivateIdentifier') return `#${key.name}`
  }
  if (key.type === 'Literal' && (typeof key.value === 'string' || typeof key.value === 'number')) return String(key.value)
  if (key.type === 'TemplateLiteral' && key.expressions.length === 0) return key.quasis[0]?.value.cooked ?? undefined
  return undefined
}

/** What is called: the callee or the tag. */
export function calleeOf(call: CallLike): Node {
  return call.type === 'TaggedTemplateExpression' ? call.tag : call.callee
}

/** Last name of a callee: `query` of `this.db.query`, `exec` of `exec`, `super` of `super()`. */
export function calleeName(call: CallLike): string | undefined {
  const callee = unwrap(calleeOf(call))
  if (callee.type === 'Identifier') return callee.name
  if (callee.type === 'MemberExpression') return staticKey(callee)
  return callee.type === 'Super' ? 'super' : undefined
}

/**
 * Argument `index` of a call. In a tagged template argument 0 is the strings, which are no value of their own, and the interpolated
 * values follow. `undefined` when there is none, or when a spread before it hides which one it is.
 */
export function argumentOf(call: CallLike, index: number): Node | undefined {
  if (call.type === 'TaggedTemplateExpression') return index === 0 ? undefined : call.quasi.expressions[index - 1]
  for (let i = 0; i <= index; i++) if (call.arguments[i]?.type === 'SpreadElement') return undefined
  return call.arguments[index]
}

export function argumentsOf(call: CallLike): readonly Node[] {
  return call.type === 'TaggedTemplateExpression' ? [call.quasi, ...call.quasi.expressions] : call.arguments
}

/** The parameter without its wrapper: `constructor(private x: T = 1)` → `x: T = 1`. */
export function unwrapParameter(parameter: TSESTree.Parameter): Node {
  return parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter
}

/** Decorators written at a class, a member or a parameter. Parsers of plain JavaScript leave the field out. */
export function decoratorsOf(node: Node): readonly TSESTree.Decorator[] {
  return ('decorators' in node ? node.decorators : undefined) ?? []
}

/** The nearest function around a node (not the node itself), or the program. */
export function enclosingFunction(node: Node): FunctionNode | TSESTree.Program {
  let up: Node | undefined = node.parent
  while (up && !isFunction(up) && up.type !== 'Program') up = up.parent
  return up ?? (node as TSESTree.Program)
}

/**
 * The class or constructor function whose instance `this` is at a node. Arrow functions pass `this` through; object literals'
 * methods give the object.
 */
export function thisOwner(node: Node): ClassNode | FunctionNode | TSESTree.ObjectExpression | undefined {
  let up: Node | undefined = node.parent
  while (up) {
    if (up.type === 'PropertyDefinition' || up.type === 'StaticBlock') {
      const owner: Node | undefined = up.parent.parent
      return isClass(owner) ? owner : undefined
    }
    if (isFunction(up) && up.type !== 'ArrowFunctionExpression') {
      const holder: Node = up.parent
      if (holder.type === 'MethodDefinition') return isClass(holder.parent.parent) ? holder.parent.parent : undefined
      if (holder.type === 'Property' && holder.parent.type === 'ObjectExpression') return holder.parent
      return up
    }
    up = up.parent
  }
  return undefined
}

/** The class that a node is in the code of. */
export function enclosingClass(node: Node): ClassNode | undefined {
  let up: Node | undefined = node.parent
  while (up && !isClass(up)) up = up.parent
  return up
}

/** Whether `outer` holds `inner` (or is it), by position. */
export function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1]
}

/** The object a method is called on. */
export function receiverOf(call: CallLike): Node | undefined {
  const callee = unwrap(calleeOf(call))
  return callee.type === 'MemberExpression' ? callee.object : undefined
}

/** An expression as it is written. */
export function textOf({ module }: { readonly module: { readonly text: string } }, node: Node): string {
  return module.text.slice(node.range[0], node.range[1])
}
