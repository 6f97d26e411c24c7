import { argumentOf, calleeOf, isClass, isFunction, receiverOf, staticKey, unwrap, type CallLike, type ClassNode, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { exportsOf } from '../identity/exports.js'
import { importOf } from '../identity/imports.js'
import { Instance, Namespace } from '../identity/values.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { bindingOf, type Binding } from '../scope/bindings.js'
import { isGlobal, variableOf } from '../scope/variables.js'
import { isInline, registeringOf } from './plugins.js'

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
