import { argumentOf, calleeName, calleeOf, isClass, isFunction, receiverOf, staticKey, unwrap, type CallLike, type ClassNode, type FunctionNode } from '../ast/nodes.js'
import type { RouteRow } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import { exportsOf } from '../identity/exports.js'
import { importOf } from '../identity/imports.js'
import { Instance, Namespace } from '../identity/values.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf, type Binding } from '../scope/bindings.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { handlersIn } from './handlers.js'
import { flatten, nodesAt } from './places.js'

/** Steps between a value and what makes it. */
const MOST_STEPS = 24

/** The expression that makes a value (or the name or member behind which nothing is known), in the module that it is written in. */
export interface Origin {
  readonly facts: Facts
  readonly node: Node
}

/**
 * The expressions that make a value: one instance of a router, and not just any of its kind. Backwards through names, members, choices,
 * imports, functions that give it back, and parameters with one caller, in whichever file. `passes`: the object that a call is made on,
 * where the call gives that very object back.
 */
export function originsOf(at: Facts, start: Node, passes: (facts: Facts, call: CallLike) => Node | undefined, depth = 0): Origin[] {
  const facts = homeOf(at, start)
  const node = unwrap(start)
  if (depth > MOST_STEPS) return [{ facts, node }]
  const next = (other: Node, home: Facts = facts): Origin[] => originsOf(home, other, passes, depth + 1)
  const members = (objects: readonly Origin[], name: string): Origin[] =>
    objects.flatMap((object) => membersOf(object.facts, object.node, name)).flatMap((found) => next(found.node, found.facts))

  switch (node.type) {
    case 'Identifier':
      return ofName(facts, node)
    case 'MemberExpression': {
      const name = staticKey(node)
      const found = name === undefined ? [] : membersOf(facts, node.object, name).filter((other) => other.node !== node)
      return found.length > 0 ? found.flatMap((other) => next(other.node, other.facts)) : [{ facts, node }]
    }
    case 'ConditionalExpression':
      return [...next(node.consequent), ...next(node.alternate)]
    case 'LogicalExpression':
      return [...next(node.left), ...next(node.right)]
    case 'AssignmentExpression':
      return next(node.right)
    case 'CallExpression':
    case 'NewExpression':
    case 'TaggedTemplateExpression':
      return ofCall(node)
    case 'ImportExpression':
      return ofModule(node.source) ?? [{ facts, node }]
    default:
      return [{ facts, node }]
  }

  function ofName(home: Facts, name: TSESTree.Identifier): Origin[] {
    const variable = isGlobal(home.module, name) ? undefined : variableOf(home.module, name)
    const [definition] = variable?.defs ?? []
    if (!variable || !definition) return [{ facts: home, node: name }]
    const itself: Origin[] = [{ facts: home, node: definition.name }]
    if (definition.type === 'ImportBinding') {
      const from = importOf(definition.name)
      const other = from && home.project.resolve(home, from.specifier)
      const found = other && definition.name.parent.type !== 'ImportNamespaceSpecifier' ? exportsOf(other, from.imported ?? 'default') : []
      return found.length > 0 ? found.flatMap((exported) => next(exported.node, exported.facts)) : itself
    }
    const binding = bindingOf(definition.name)
    if (definition.type === 'Parameter') return (binding && ofParameter(home, binding)) ?? itself
    if (definition.type !== 'Variable') return itself
    const values = variable.references.flatMap((reference) => (reference.isWrite() && reference.writeExpr ? [reference] : []))
    const [only] = values
    if (!only || values.length > 1) return itself
    const written = only.init ? binding : bindingOf(only.identifier)
    const value = written?.holder.is === 'declarator' ? written.holder.node.init : written?.holder.is === 'assignment' ? written.holder.node.right : undefined
    if (!value || !written) return itself
    if (written.path.length === 0) return next(value, home)
    const found = written.path.reduce(members, [{ facts: home, node: value }])
    return found.length > 0 ? found : itself
  }

  /** `function mount(app) { app.get(…) }`, called once: the caller's. */
  function ofParameter(home: Facts, { holder, path }: Binding): Origin[] | undefined {
    if (holder.is !== 'parameter') return undefined
    const sites = sitesOf(home, holder.node)
    const [site] = sites
    const argument = sites.length === 1 ? site?.argument(holder.index) : undefined
    if (!site || !argument) return undefined
    if (path.length === 0) return next(argument, site.facts)
    const found = path.reduce(members, [{ facts: site.facts, node: argument }])
    return found.length > 0 ? found : undefined
  }

  function ofModule(specifier: Node): Origin[] | undefined {
    const other = specifier.type === 'Literal' ? facts.project.resolve(facts, String(specifier.value)) : undefined
    const found = other ? exportsOf(other, 'default') : []
    return found.length > 0 ? found.flatMap((exported) => next(exported.node, exported.facts)) : undefined
  }

  function ofCall(call: CallLike): Origin[] {
    const same = passes(facts, call)
    if (same) return next(same)
    if (call.type !== 'CallExpression') return [{ facts, node: call }]
    const callee = unwrap(calleeOf(call))
    const [specifier] = call.arguments
    if (callee.type === 'Identifier' && callee.name === 'require' && specifier) return ofModule(specifier) ?? [{ facts, node: call }]
    const results = facts.calls.targetsOf(call).functions.flatMap((fn) => {
      const home = homeOf(facts, fn)
      return (home.index.returns.get(fn) ?? []).slice(0, LIMITS.identityFanOut).flatMap((value) => next(value, home))
    })
    return results.length > 0 ? results : [{ facts, node: call }]
  }
}

/** A place that calls a function, with what it gives for a parameter. */
export interface Site extends Origin {
  readonly argument: (index: number) => Node | undefined
}

/** Where a function is called, in all files; for a plugin without a scope of its own, where it is registered. */
export function sitesOf(facts: Facts, fn: FunctionNode): readonly Site[] {
  if (isInline(facts, fn)) {
    return registeringOf(facts, fn).map(({ facts: home, call }) => ({ facts: home, node: call, argument: (index) => (index === 0 ? receiverOf(call) : undefined) }))
  }
  const { sites, exposed, callback } = facts.calls.callersOf(fn)
  if (callback) return []
  const foreign = exposed && sites.length === 0 ? facts.project.callersOf(facts, fn) : []
  return [...sites.map((site) => ({ facts, site })), ...foreign]
    .filter(({ site }) => !site.applied && !site.via)
    .map(({ facts: home, site }) => ({ facts: home, node: site.call, argument: (index) => argumentOf(site.call, index - site.shift) }))
}

/** The expressions that a member of a value may be. */
export function membersOf(facts: Facts, object: Node, name: string): Origin[] {
  return homeOf(facts, object).identity.valuesOf(object).flatMap((value): Origin[] => {
    if (value instanceof Namespace) return [...exportsOf(value.facts, name)]
    if (value instanceof Instance) return ofInstance(homeOf(facts, value.of), value.of, name)
    if (!('type' in value) || value.type !== 'ObjectExpression') return []
    const home = homeOf(facts, value)
    const found = home.values.option(value, name)
    return found.is === 'found' ? [{ facts: home, node: found.node }] : []
  })
}

function ofInstance(facts: Facts, owner: ClassNode | FunctionNode, name: string): Origin[] {
  const out: Origin[] = []
  if (isClass(owner)) {
    for (const element of owner.body.body) {
      if (staticKey(element) !== name) continue
      if (element.type === 'PropertyDefinition' && element.value) out.push({ facts, node: element.value })
      if (element.type === 'MethodDefinition' && element.kind === 'get' && isFunction(element.value)) {
        for (const node of facts.index.returns.get(element.value) ?? []) out.push({ facts, node })
      }
    }
    const maker = owner.body.body.find((element) => element.type === 'MethodDefinition' && element.kind === 'constructor')
    for (const parameter of maker?.type === 'MethodDefinition' ? maker.value.params : []) {
      const inner = parameter.type === 'TSParameterProperty' ? parameter.parameter : undefined
      if (inner?.type === 'Identifier' && inner.name === name) out.push({ facts, node: inner })
    }
  }
  for (const write of facts.index.memberWrites.get(name) ?? []) {
    const left = unwrap(write.left)
    if (left.type === 'MemberExpression' && unwrap(left.object).type === 'ThisExpression' && facts.identity.ownerOfThis(left.object) === owner) out.push({ facts, node: write.right })
  }
  return out
}

/** A call that registers plugins: functions that get an instance of their own, or the very one they are registered on. */
interface Registering {
  readonly facts: Facts
  readonly call: CallLike
  readonly plugins: readonly FunctionNode[]
}

const inlines = new WeakMap<Facts, ReadonlySet<FunctionNode>>()
const registerings = new WeakMap<Facts, readonly Registering[]>()

/** Whether a plugin shares the scope of what it is registered on: what it adds is there for the siblings. */
export function isInline(facts: Facts, fn: FunctionNode): boolean {
  let known = inlines.get(facts)
  if (!known) inlines.set(facts, (known = findInline(facts)))
  return known.has(fn)
}

function findInline(facts: Facts): ReadonlySet<FunctionNode> {
  const out = new Set<FunctionNode>()
  for (const { call, row } of rowsIn(facts, 'inline')) {
    if (unwrap(calleeOf(call)).type !== 'Identifier' || row.stack === undefined) continue
    for (const node of nodesAt(facts, call, row.stack)) for (const fn of pluginsIn(facts, node)) out.add(fn)
  }
  return out
}

/** The calls that register a plugin, in all files. */
export function registeringOf(facts: Facts, fn: FunctionNode): readonly Registering[] {
  const own = registeringsIn(facts).filter(({ plugins }) => plugins.includes(fn))
  const others = facts.project.importing(facts, facts.graph.routeNames).filter((other) => other !== facts)
  return [...own, ...others.flatMap((other) => registeringsIn(other).filter(({ plugins }) => plugins.some((plugin) => isSameFunction(plugin, facts, fn))))]
}

/** All calls of a file that register plugins. */
export function registeringsIn(facts: Facts): readonly Registering[] {
  let known = registerings.get(facts)
  if (!known) {
    registerings.set(facts, [])
    known = rowsIn(facts, 'mount').flatMap(({ call, row }) => {
      const plugins = row.stack === undefined || !receiverOf(call) ? [] : flatten(facts, nodesAt(facts, call, row.stack)).flatMap((node) => pluginsIn(facts, node))
      return plugins.length > 0 ? [{ facts, call, plugins }] : []
    })
    registerings.set(facts, known)
  }
  return known
}

/** The functions that are meant where a plugin is handed over: through wrappers, and in other files. */
export function pluginsIn(facts: Facts, node: Node): FunctionNode[] {
  const found = handlersIn(facts, node)
  if (found.length > 0) return found
  return originsOf(facts, node, () => undefined).flatMap((origin) => (origin.node === node ? [] : handlersIn(origin.facts, origin.node)))
}

/** A function of a linted file stands in two trees of the same text. */
export function isSameFunction(other: FunctionNode, facts: Facts, fn: FunctionNode): boolean {
  return other === fn || (other.range[0] === fn.range[0] && other.range[1] === fn.range[1] && homeOf(facts, other).module.text === facts.module.text)
}

function rowsIn(facts: Facts, is: RouteRow['is']): { call: CallLike; row: RouteRow }[] {
  const names = facts.graph.routeNames
  return facts.index.calls.flatMap((call) => {
    const isFree = is === 'inline'
    const name = calleeName(call)
    if (name === undefined || (!isFree && !names.has(name))) return []
    return facts.identity.calleeApis(call).flatMap((api) => (api.routes ?? []).filter((row) => row.is === is).map((row) => ({ call, row })))
  })
}
