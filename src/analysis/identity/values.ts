import type { ClassNode, FunctionNode } from '../ast/nodes.js'
import type { TSESTree } from '../module.js'
import type { Facts } from '../facts.js'
import { ApiNode } from './api-graph.js'

/** An instance of a class (or constructor function) that the file declares. */
export class Instance {
  readonly of: ClassNode | FunctionNode
  constructor(of: ClassNode | FunctionNode) {
    this.of = of
  }
}

/** Another module of the project as a whole: `import * as users from './users'`, `require('./users')`. */
export class Namespace {
  readonly facts: Facts
  constructor(facts: Facts) {
    this.facts = facts
  }
}

/**
 * What an expression may be, as far as the file tells: a place in a library's API, a function, a class, an instance of one, or an
 * object literal. A declared shape (interface, type literal) stands for a value whose members' types are written.
 */
export type Value =
  | ApiNode
  | Instance
  | Namespace
  | FunctionNode
  | ClassNode
  | TSESTree.ObjectExpression
  | TSESTree.TSInterfaceDeclaration
  | TSESTree.TSTypeLiteral

const namespaces = new WeakMap<Facts, Namespace>()

export function namespaceOf(facts: Facts): Namespace {
  let namespace = namespaces.get(facts)
  if (!namespace) namespaces.set(facts, (namespace = new Namespace(facts)))
  return namespace
}

const instances = new WeakMap<ClassNode | FunctionNode, Instance>()

export function instanceOf(node: ClassNode | FunctionNode): Instance {
  let instance = instances.get(node)
  if (!instance) {
    instance = new Instance(node)
    instances.set(node, instance)
  }
  return instance
}

export function apiNodes(values: readonly Value[]): ApiNode[] {
  return values.filter((value): value is ApiNode => value instanceof ApiNode)
}

export function functionsIn(values: readonly Value[]): FunctionNode[] {
  return values.filter(
    (value): value is FunctionNode =>
      'type' in value &&
      (value.type === 'FunctionDeclaration' || value.type === 'FunctionExpression' || value.type === 'ArrowFunctionExpression'),
  )
}
