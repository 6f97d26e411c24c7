import { staticKey, unwrap, unwrapOnce, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree, Variable } from '../module.js'
import { variableOf } from '../scope/variables.js'

/** A call that is chained to a query's first one. */
export interface Link {
  readonly call: TSESTree.CallExpression
  readonly method: string
  /** It is made whenever the query is. */
  readonly certain: boolean
}

export interface Chain {
  readonly links: readonly Link[]
  /** The expression that holds what comes back. */
  readonly result: Node
}

/** Methods of promises and lists: what they are called on is a result, no query that is still being built. */
const OF_RESULTS = new Set(['then', 'catch', 'finally', 'map', 'forEach', 'reduce', 'toObject', 'toJSON', 'filter', 'flatMap', 'some', 'every'])

/** Wrappers that leave a builder what it is; `await` makes it a result. */
function outermost(node: Node): Node {
  let outer = node
  while (outer.parent && outer.parent.type !== 'AwaitExpression' && unwrapOnce(outer.parent) === outer) outer = outer.parent
  return outer
}

/** The calls that are chained to an expression, and the last of them. */
function climb(start: Node, knows: (method: string) => boolean, certain: boolean): { links: Link[]; end: Node } {
  const links: Link[] = []
  let node = outermost(start)
  for (;;) {
    const member = node.parent
    if (member?.type !== 'MemberExpression' || member.object !== node) break
    const callee = outermost(member)
    const call = callee.parent
    const method = staticKey(member)
    if (call?.type !== 'CallExpression' || call.callee !== callee || method === undefined) break
    if (!knows(method) && OF_RESULTS.has(method)) break
    links.push({ call, method, certain })
    node = outermost(call)
  }
  return { links, end: node }
}

/** The variable that an expression is put into as it is: `const query = …`, `query = query.…`. */
function holderOf(node: Node, facts: Facts): Variable | undefined {
  const { parent } = node
  if (parent?.type === 'VariableDeclarator' && parent.init === node && parent.id.type === 'Identifier') return variableOf(facts.module, parent.id) ?? undefined
  if (parent?.type === 'AssignmentExpression' && parent.right === node && parent.left.type === 'Identifier') return variableOf(facts.module, parent.left) ?? undefined
  return undefined
}

/** All calls that say something of the query which a call begins: those chained to it, and to the variable it is kept in. */
export function followChain(facts: Facts, start: CallLike, knows: (method: string) => boolean): Chain {
  const own = climb(start, knows, true)
  const links = [...own.links]
  let result = own.end
  const variable = holderOf(own.end, facts)
  if (!variable) return { links, result }
  const home = statementOf(own.end)?.parent
  for (const { identifier } of variable.references) {
    if (identifier.range[0] <= start.range[0] && contains(start, identifier)) continue
    const outer = outermost(identifier)
    if (outer.parent?.type !== 'MemberExpression' || outer.parent.object !== outer) continue
    const statement = statementOf(identifier)
    const isConditional = isInBranch(identifier, statement)
    const found = climb(identifier, knows, statement?.parent === home && !isConditional)
    if (!found.links.some(({ method }) => knows(method))) continue
    links.push(...found.links)
    const end = unwrap(found.end)
    // A statement of its own only adds to the query; `query = query.where()` does, too.
    if (found.end.parent?.type !== 'ExpressionStatement' && holderOf(found.end, facts) !== variable) result = end
  }
  return { links, result }
}

function contains(outer: Node, inner: Node): boolean {
  return outer.range[0] <= inner.range[0] && inner.range[1] <= outer.range[1]
}

function statementOf(node: Node): Node | undefined {
  let up: Node | undefined = node
  while (up && !/Statement$|^VariableDeclaration$/.test(up.type)) up = up.parent
  return up
}

/** `teamId && query.where(…)` */
function isInBranch(node: Node, statement: Node | undefined): boolean {
  for (let up: Node | undefined = node; up && up !== statement; up = up.parent) {
    const parent: Node | undefined = up.parent
    if (parent?.type === 'LogicalExpression' && parent.right === up) return true
    if (parent?.type === 'ConditionalExpression' && parent.test !== up) return true
  }
  return false
}
