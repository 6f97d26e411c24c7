import { type ClassNode, enclosingFunction, type FunctionNode, isFunction, wrapped } from '../ast/nodes.js'
import type { Graph, Point, Root } from '../control-flow/graph.js'
import type { Facts } from '../facts.js'
import { exportsOf } from '../identity/exports.js'
import { importOf } from '../identity/imports.js'
import { LIMITS } from '../limits.js'
import type { Module, Node, TSESTree, Variable } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, variableOf } from '../scope/variables.js'
import { isMemberWritten, outermostMember, parsedFrom } from './ask.js'
import { judgeCall, judgeEdge, neverReturns } from './guards.js'
import { refusesFunctions } from './member-names.js'
import { type AccessPath, keysOf } from './paths.js'
import { constructionOf, readInstance } from './trace-instances.js'
import { followParameter } from './trace-parameters.js'
import { followBinding, followMemberWrite, followMutation, passEvent } from './trace-writes.js'
import type { Item, Tracer } from './tracer.js'
import { DEMAND } from './types.js'
import { isAddress } from './urls.js'

/**
 * Follows what an access path holds at a place: the writes that may reach it, backwards through the control flow, past no guard that
 * makes the value harmless. `origin` stands in for the variable's own first value, where the path is a source by itself.
 */
export function readPath(tracer: Tracer, item: Item, path: AccessPath, fields: readonly string[], at: Node, name: Node, origin?: (demand: number) => void): void {
  const { facts } = item
  const { root } = path
  if (root !== 'this' && root.defs.length === 0) {
    if (origin) origin(item.demand)
    else tracer.dynamic(item, 'global', name)
    return
  }
  const target: AccessPath = { root, keys: fields }
  const located = locate(tracer, facts, at)
  const first = (point: { demand: number }): void => {
    if (origin) origin(point.demand)
    else followFirstValue(tracer, point.demand === item.demand ? item : { ...item, demand: point.demand }, root, fields, name)
  }
  if (!located) {
    first({ demand: item.demand })
    return
  }
  if (root !== 'this') readVariable(tracer, item, root, target, fields, located, name, first)
  else readThis(tracer, item, target, fields, located, origin)
}

function locate(tracer: Tracer, facts: Facts, node: Node): { owner: FunctionNode | TSESTree.Program; point: Point } | undefined {
  const found = facts.control.locate(node)
  return found ? { owner: found.graph.owner, point: found.point } : undefined
}

function readVariable(
  tracer: Tracer,
  item: Item,
  variable: Variable,
  target: AccessPath,
  fields: readonly string[],
  located: { owner: FunctionNode | TSESTree.Program; point: Point },
  name: Node,
  first: (point: { demand: number }) => void,
): void {
  const { facts } = item
  const home = homeOfVariable(variable)
  let { owner, point } = located
  let demands: readonly number[] = [item.demand]
  let isFollowed = false
  const steady = isEffectivelyConstant(variable)
  if (steady && tracer.query.identity !== true && isCheckedLater(tracer, item, target, located)) return
  for (;;) {
    const walked = new Set(demands.flatMap((demand) => walkFunction(tracer, item, owner, point, target, fields, demand, name) ?? []))
    if (walked.size === 0) break
    // The ways on which less is known come along beside those on which more is.
    demands = [...walked]
    if (owner === home) {
      for (const demand of demands) first({ demand })
      break
    }
    if (owner.type === 'Program') break
    if (!steady) {
      // Captured and reassigned: nobody knows when the closure runs, nor how often it ran before; but what it checks is what it reads.
      const made = madeIn(facts, owner, home)
      if (!isFollowed) for (const demand of demands) followEveryWrite(tracer, { ...item, demand }, variable, fields, made)
      isFollowed = true
      if (!made) break
    }
    const outside = locate(tracer, facts, owner)
    if (!outside) {
      for (const demand of demands) first({ demand })
      break
    }
    ;({ owner, point } = outside)
  }
  followWritesElsewhere(tracer, item, variable, fields, located.owner, isFollowed)
}

/**
 * Whether what a constant holds is checked after it was put into something else: `const text = 'a' + x; if (!isSafe(x)) return; run(text)`.
 */
function isCheckedLater(tracer: Tracer, item: Item, target: AccessPath, { owner, point }: { owner: Node; point: Point }): boolean {
  const { facts } = item
  const sink = tracer.sink && item.frame === undefined ? facts.control.locate(tracer.sink) : undefined
  if (sink?.graph.owner !== owner || target.root === 'this' || (item.demand & DEMAND.decoded) !== 0) return false
  const isTested = sink.point.block !== point.block && sink.graph.tested.has(target.root)
  if (!isTested && !isGivenBetween(facts.module, target.root, item.node, tracer.sink as Node)) return false
  if (target.root.references.some(isMemberWritten)) return false
  let open = false as boolean
  // Within one block nothing but calls can have checked it, and what happened before it was read is judged where it is read.
  if (sink.point.block === point.block) {
    const between = point.block.events.slice(point.index, sink.point.index)
    return between.some((event) => event.is === 'call' && judgeCall(facts, event, target, tracer.query, tracer.isObjectDemanded(item) ? DEMAND.object : 0) === 'clear')
  }
  const walked = facts.control.walkBack(sink.graph, sink.point, tracer.isObjectDemanded(item) ? DEMAND.object : 0, {
    onEvent: (event, state) => {
      if (event.is === 'call') return neverReturns(facts, event.node) || judgeCall(facts, event, target, tracer.query, state) === 'clear' ? 'stop' : 'go'
      if (event.root !== target.root) return 'go'
      open = true
      return 'stop'
    },
    onEdge: (edge, state) => {
      // Out of budget nothing counts as checked.
      if (++tracer.judgedEdges > LIMITS.flowEdges) return state
      const verdict = judgeEdge(facts, edge, target, tracer.query, state)
      return verdict === 'clear' ? 'closed' : state | verdict
    },
  })
  return !open && !walked.truncated && walked.entered.length === 0
}

/** Whether a variable, a member of it, or a constant that holds one, is given to a call that is written between two places. */
function isGivenBetween(module: Module, variable: Variable, after: Node, before: Node, depth = 0): boolean {
  return variable.references.some(({ identifier }) => {
    if (identifier.range[1] > before.range[0]) return false
    const outer = wrapped(outermostMember(identifier))
    const { parent } = outer
    if (parent?.type === 'CallExpression' && parent.callee !== outer) return identifier.range[0] >= after.range[1]
    if (depth > 0 || parent?.type !== 'VariableDeclarator' || parent.id.type !== 'Identifier') return false
    const alias = variableOf(module, parent.id)
    return alias !== undefined && alias !== null && isGivenBetween(module, alias, after, before, 1)
  })
}

/** Walks one function's control flow. Answers with the demands under which its start was reached. */
function walkFunction(
  tracer: Tracer,
  item: Item,
  owner: FunctionNode | TSESTree.Program,
  point: Point,
  target: AccessPath,
  fields: readonly string[],
  demand: number,
  name: Node,
): number[] | undefined {
  const { facts } = item
  const graph = facts.control.graphOf(owner)
  if (graph.incomplete) {
    tracer.truncated = true
    return undefined
  }
  const text = isAddress(tracer.query.facts) ? parsedFrom(facts, target) : undefined
  const isTested = graph.tested.has(target.root) || (text !== undefined && graph.tested.has(text.root)) || (tracer.query.facts.byLink === true && testsErrors(graph))
  // What an object is doesn't depend on what was asked of it.
  const guarded = tracer.query.identity !== true && isTested
  const isAsked = tracer.query.member ?? (tracer.query.identity && graph.tested.has(target.root))
  if (!guarded && !graph.busy.has(target.root) && !isAsked) {
    const definition = onlyBinding(tracer, target.root, owner)
    if (definition === 'none') return [demand]
    if (definition) {
      followBinding(tracer, demand === item.demand ? item : { ...item, demand }, definition, fields, name)
      return []
    }
  }
  const walked = facts.control.walkBack(graph, point, demand, {
    onEvent: (event, state) => passEvent(tracer, item, event, target, fields, state, name),
    onEdge: (edge, state) => {
      if (tracer.query.identity && graph.tested.has(target.root) && refusesFunctions(facts, edge, target, tracer.query)) return state | DEMAND.constructorless
      if (!guarded) return state
      // One expression can read a variable as often as it has conditions (`a || b || …`): their product is bounded here.
      if (++tracer.judgedEdges > LIMITS.flowEdges) {
        tracer.truncated = true
        return 'closed'
      }
      const verdict = judgeEdge(facts, edge, target, tracer.query, state)
      return verdict === 'clear' ? 'closed' : state | verdict
    },
  })
  if (walked.truncated) tracer.truncated = true
  return walked.entered
}

/** Whether a condition asks what was caught: that tells of what was given to what threw it. */
function testsErrors({ tested }: Graph): boolean {
  for (const root of tested) if (root !== 'this' && root.defs[0]?.type === 'CatchClause') return true
  return false
}

/** The only write of a variable in a function without branches that matter to it. */
function onlyBinding(tracer: Tracer, root: Root, owner: FunctionNode | TSESTree.Program): Node | 'none' | undefined {
  if (root === 'this') return 'none'
  if (homeOfVariable(root) !== owner) return 'none'
  const [definition, ...others] = root.defs
  if (!definition || others.length > 0) return undefined
  if (definition.type === 'Parameter' || definition.type === 'ImportBinding' || definition.type === 'FunctionName' || definition.type === 'ClassName') {
    return root.references.some((reference) => reference.isWrite() && !reference.init) ? undefined : 'none'
  }
  if (definition.type !== 'Variable') return undefined
  const holder = bindingOf(definition.name)?.holder
  return holder?.is === 'declarator' && isEffectivelyConstant(root) ? definition.name : undefined
}

/** The function a reference is in, as its scope tells: expressions can be deep, and variables have many references. */
function functionOf({ from }: Variable['references'][number]): Node {
  const { block } = from.variableScope
  return isFunction(block) || block.type === 'Program' ? block : enclosingFunction(block)
}

/**
 * The closure that holds a function and is made in the very function that a variable belongs to, once: what was written there before
 * stands in an order, and what was checked of it before the closure was made holds in the closure.
 */
function madeIn(facts: Facts, inner: Node, home: Node): Node | undefined {
  let closure = inner
  for (let up: Node | undefined = inner; up; up = up.parent) {
    if (up === home) return closure
    if (LOOP.test(up.type) || (up.type === 'FunctionDeclaration' && isCalledAhead(facts, up))) return undefined
    if (isFunction(up)) closure = up
  }
  return undefined
}

/** Whether a declared function is named before it is declared: it may run before what stands there. */
function isCalledAhead(facts: Facts, declared: TSESTree.FunctionDeclaration): boolean {
  const variable = declared.id && variableOf(facts.module, declared.id)
  return !variable || variable.references.some(({ identifier }) => identifier.range[0] < declared.range[0])
}

const LOOP = /^(?:For|While|DoWhile)/

/** All writes of a variable: order isn't known. `later`: only those that may come after this closure was made. */
function followEveryWrite(tracer: Tracer, item: Item, variable: Variable, fields: readonly string[], later?: Node): void {
  for (const definition of later ? [] : variable.defs) {
    if (definition.type === 'Variable') followBinding(tracer, item, definition.name, fields, definition.name)
    else if (definition.type === 'Parameter') followFirstValue(tracer, item, variable, fields, definition.name)
  }
  for (const reference of variable.references) {
    if (!reference.isWrite() || reference.init) continue
    const isEarlier = later && functionOf(reference) === homeOfVariable(variable) && reference.identifier.range[1] <= later.range[0]
    if (!isEarlier) followBinding(tracer, item, reference.identifier, fields, reference.identifier)
  }
}

/**
 * Writes in other functions than the one that reads (`rows.forEach((row) => { sql += … })`): they may have run. `onlyMembers`: what is
 * written to the variable itself was followed before.
 */
function followWritesElsewhere(tracer: Tracer, item: Item, variable: Variable, fields: readonly string[], reader: Node, onlyMembers: boolean): void {
  for (const reference of variable.references) {
    const { identifier } = reference
    if (reference.init || functionOf(reference) === reader) continue
    if (reference.isWrite()) {
      if (!onlyMembers) followBinding(tracer, item, identifier, fields, identifier)
      continue
    }
    // `rows.forEach((row) => { parts.push(row.name) })`
    const outer = outermostMember(identifier)
    if (outer === identifier) continue
    const use = wrapped(outer).parent
    const target: AccessPath = { root: variable, keys: fields }
    if (use?.type === 'CallExpression' && use.callee === wrapped(outer)) followMutation(tracer, item, use, target, fields)
    else if (use?.type === 'AssignmentExpression' && use.left === outer) followMemberWrite(tracer, item, use, fields)
  }
}

/** The value a variable (or `this`) has where its function begins. */
function followFirstValue(tracer: Tracer, item: Item, root: Root, fields: readonly string[], read: Node): void {
  if (root === 'this') return
  for (const definition of root.defs) {
    switch (definition.type) {
      case 'Parameter':
        followParameter(tracer, item, definition.name, fields, read)
        break
      case 'ImportBinding':
        followImport(tracer, item, definition.name, fields)
        break
      case 'Variable': {
        // Read before, or outside of, the declaring code: the declared value is the best guess.
        const binding = bindingOf(definition.name)
        if (binding && binding.holder.is !== 'parameter') followBinding(tracer, item, definition.name, fields, read)
        break
      }
      default:
      // Functions, classes and enums: code of the program.
    }
  }
}

export function followImport(tracer: Tracer, item: Item, name: Node, fields: readonly string[]): void {
  const { facts } = item
  if (tracer.query.identity) {
    tracer.dynamic({ ...item, fields }, 'import')
    return
  }
  if (name.type === 'Identifier' && tracer.fromApis(item, facts.identity.apis(name), name, fields)) return
  const from = importOf(name)
  const other = from && facts.project.resolve(facts, from.specifier)
  const isWhole = name.parent?.type === 'ImportNamespaceSpecifier'
  const [first, ...rest] = fields
  const exported = from?.imported ?? (isWhole ? first : 'default')
  const found = other && exported !== undefined ? exportsOf(other, exported) : []
  for (const { facts: home, node } of found) {
    tracer.go(item, node, { facts: home, fields: isWhole ? rest : fields, frame: undefined, step: tracer.named(item, name) })
  }
  if (found.length === 0) tracer.dynamic({ ...item, fields }, 'import')
}

function readThis(
  tracer: Tracer,
  item: Item,
  target: AccessPath,
  fields: readonly string[],
  located: { owner: FunctionNode | TSESTree.Program; point: Point },
  origin: ((demand: number) => void) | undefined,
): void {
  let { owner, point } = located
  let demands: readonly number[] = [item.demand]
  for (;;) {
    const walked = new Set(demands.flatMap((demand) => walkFunction(tracer, item, owner, point, target, fields, demand, item.node) ?? []))
    if (walked.size === 0) return
    demands = [...walked]
    if (owner.type !== 'ArrowFunctionExpression') break
    const outside = locate(tracer, item.facts, owner)
    if (!outside) break
    ;({ owner, point } = outside)
  }
  const instance = item.facts.identity.ownerOfThis(item.node.type === 'ThisExpression' ? item.node : keysOf(item.node).base)
  if (instance?.type === 'ObjectExpression' && !origin) {
    for (const demand of demands) tracer.go(item, instance, { fields, frame: undefined, demand })
    return
  }
  if (instance && instance.type !== 'ObjectExpression') {
    const found = demands.map((demand) => readOwner(tracer, { ...item, demand }, instance, owner, fields))
    if (found.includes(true)) return
  }
  if (origin) for (const demand of demands) origin(demand)
  else tracer.dynamic({ ...item, fields }, 'member')
}

/** A field of `this`: of the one object that the method is followed for, where its construction is in sight, else of all of its class. */
function readOwner(tracer: Tracer, item: Item, instance: ClassNode | FunctionNode, method: Node, fields: readonly string[]): boolean {
  const made = constructionOf(item.frame, method, instance)
  return readInstance(tracer, { ...item, frame: made?.frame }, instance, fields, made?.call, made?.facts, made?.by)
}

function homeOfVariable(variable: Variable): Node {
  let node: Node = variable.scope.variableScope.block
  while (!isFunction(node) && node.type !== 'Program') node = node.parent
  return node
}
