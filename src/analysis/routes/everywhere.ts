import { argumentsOf, calleeName, calleeOf, isCallLike, isClass, wrapped, type CallLike, type ClassNode } from '../ast/nodes.js'
import type { RouteRow } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import { exportsOf } from '../identity/exports.js'
import { importOf } from '../identity/imports.js'
import type { Node } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import { isCertain } from './order.js'
import { joinPaths, covers, matchesPath } from './paths.js'
import { flatten, isNoFunction, nodesAt, textAt, type Base } from './places.js'

/** What runs before all endpoints of an application, or stands before all their paths, said once in some file of it. */
export interface Everywhere {
  /** Of a model's rows, the one that tells of it; none for a file that a framework calls. */
  readonly row: RouteRow | undefined
  /** Of the module that it is written in. */
  readonly facts: Facts
  readonly framework: string
  readonly entries: readonly Node[]
  /** The method that runs, where an entry is a class. */
  readonly calls: string | undefined
  readonly prefix: string | undefined
  readonly certain: boolean
  /** Whether it is for an endpoint; `undefined` when that can't be told. */
  readonly isFor: (path: string | undefined, owner: ClassNode | undefined) => boolean | undefined
}

const known = new WeakMap<Facts, Map<string, readonly Everywhere[]>>()

/** What the files of a program say for all endpoints of a framework. */
export function everywhereAround(facts: Facts, framework: string): readonly Everywhere[] {
  let ofFacts = known.get(facts)
  if (!ofFacts) known.set(facts, (ofFacts = new Map<string, readonly Everywhere[]>()))
  let found = ofFacts.get(framework)
  if (!found) {
    ofFacts.set(framework, [])
    const { project, graph } = facts
    const { called, words } = graph.everywhereNames(framework)
    const told = words.size === 0 ? [] : project.loadedWith(facts, words).flatMap(({ facts: other, sure }) => everywhereIn(other, called, framework).map((one) => (sure ? one : { ...one, certain: false })))
    const early = graph.earlyConventions.filter((convention) => convention.framework === framework)
    found = [...told, ...early.flatMap((convention) => project.ofPackage(facts, convention.file).flatMap((other) => conventionIn(other, convention)))]
    ofFacts.set(framework, found)
  }
  return found
}

/** Whether all programs that load a module make their application in a file that is in sight: what they don't say for all endpoints isn't said. */
export function isApplicationSeen(facts: Facts, framework: string): boolean {
  const { makers } = facts.graph.everywhereNames(framework)
  return makers.size > 0 && facts.project.loadedWith(facts, makers).some(({ sure }) => sure)
}

function everywhereIn(facts: Facts, names: ReadonlySet<string>, framework: string): Everywhere[] {
  return [...names].flatMap((name) =>
    (facts.index.callsByName.get(name) ?? []).flatMap((call) => {
      const { parent } = call
      const apis = parent.type === 'Decorator' ? facts.identity.decoratorApis(parent) : facts.identity.calleeApis(call)
      return apis
        .filter(({ model }) => model?.name === framework)
        .flatMap(({ routes = [], model }) => routes.filter(({ is, when }) => is === 'everywhere' && facts.values.meets(call, when)).flatMap((row) => ofRow(facts, call, row, framework, model?.packages ?? [])))
    }),
  )
}

function ofRow(facts: Facts, call: CallLike, row: RouteRow, framework: string, packages: readonly string[]): Everywhere[] {
  const bases: Base[] = row.table === undefined ? [call] : flatten(facts, nodesAt(facts, call, row.table)).map((node) => objectOf(facts, node))
  return bases.flatMap((base) => {
    if (!base || (row.key && !isKey(facts, base, row.key, packages))) return []
    const places = [...(row.stack === undefined ? [] : [row.stack]), ...(row.before ?? [])]
    const entries = places.flatMap((place) => flatten(homeOf(facts, base), nodesAt(homeOf(facts, base), base, place))).filter((node) => !isNoFunction(facts, node))
    const prefix = places.length === 0 && row.path !== undefined && row.path !== 'chain' ? textAt(facts, base, row.path) : undefined
    if (entries.length === 0 && prefix === undefined) return []
    const isFor = row.paths ? chosenIn(facts, call, row.paths) : () => true
    return [{ row, facts, framework, entries, calls: row.calls, prefix, certain: isCertain({ facts, node: call }), isFor }]
  })
}

function objectOf(facts: Facts, node: Node): Base {
  const resolved = facts.values.resolve(node)
  return resolved.type === 'ObjectExpression' ? resolved : undefined
}

/** `{ provide: APP_GUARD, useClass: … }` */
function isKey(facts: Facts, base: Base, { at, is }: NonNullable<RouteRow['key']>, packages: readonly string[]): boolean {
  return nodesAt(facts, base, at).some((node) => {
    const declared = node.type === 'Identifier' ? variableOf(homeOf(facts, node).module, node)?.defs[0] : undefined
    const from = declared?.type === 'ImportBinding' ? importOf(declared.name) : undefined
    return from?.imported === is && packages.includes(from.specifier)
  })
}

/** `consumer.apply(check).exclude('health').forRoutes('orders', OrdersController)` */
function chosenIn(facts: Facts, call: CallLike, paths: NonNullable<RouteRow['paths']>): Everywhere['isFor'] {
  const chain = callsBehind(call)
  const choice = chain.find((next) => calleeName(next) === paths.in)
  const isPartly = paths.without !== undefined && chain.some((next) => calleeName(next) === paths.without)
  const chosen = choice ? flatten(facts, argumentsOf(choice)) : []
  return (path, owner) => {
    const answers = chosen.map((node) => isChosen(facts, node, path, owner))
    if (answers.includes(true)) return isPartly ? undefined : true
    return answers.includes(undefined) ? undefined : false
  }
}

function isChosen(facts: Facts, node: Node, path: string | undefined, owner: ClassNode | undefined): boolean | undefined {
  const classes = facts.identity.valuesOf(node).filter((value): value is ClassNode => 'type' in value && isClass(value))
  if (classes.length > 0) return owner !== undefined && classes.some((one) => isSameClass(facts, one, owner))
  const resolved = facts.values.resolve(node)
  const given = resolved.type === 'ObjectExpression' ? facts.values.option(resolved, 'path') : undefined
  const pattern = given ? (given.is === 'found' ? facts.values.text(given.node) : undefined) : facts.values.text(node)
  return pattern === undefined ? undefined : covers(pattern, path)
}

function isSameClass(facts: Facts, one: ClassNode, other: ClassNode): boolean {
  return one === other || (one.range[0] === other.range[0] && one.range[1] === other.range[1] && homeOf(facts, one).module.text === homeOf(facts, other).module.text)
}

/** The calls that are chained to one. */
function callsBehind(call: CallLike): CallLike[] {
  const out: CallLike[] = []
  for (let node: Node = call; out.length < 16; ) {
    const member: Node | undefined = wrapped(node).parent
    const next: Node | undefined = member?.type === 'MemberExpression' && member.object === wrapped(node) ? wrapped(member).parent : undefined
    if (!member || !isCallLike(next) || calleeOf(next) !== wrapped(member)) break
    out.push(next)
    node = next
  }
  return out
}

/** A file that a framework calls before all endpoints: `middleware.ts`. */
function conventionIn(facts: Facts, { convention, framework }: Facts['graph']['earlyConventions'][number]): Everywhere[] {
  const entries = convention.exports.flatMap((name) => exportsOf(facts, name).map(({ node }) => node))
  if (entries.length === 0) return []
  const [exported, ...keys] = convention.before?.matcher?.split('.') ?? []
  const [options] = exported === undefined ? [] : exportsOf(facts, exported)
  let list: Node | undefined = options?.node
  for (const key of keys) {
    const found: ReturnType<typeof facts.values.option> | undefined = list && facts.values.option(list, key)
    list = found?.is === 'found' ? found.node : undefined
  }
  const patterns = list ? flatten(facts, [list]).map((node) => patternOf(facts, node)) : undefined
  const isFor = (path: string | undefined): boolean | undefined => {
    if (!patterns) return true
    const answers = patterns.map((pattern) => (pattern === undefined ? undefined : matchesPath(joinPaths('', pattern), path)))
    return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false
  }
  return [{ row: undefined, facts, framework, entries, calls: undefined, prefix: undefined, certain: true, isFor }]
}

/** A pattern, or an object with one: `{ source: '/api/:path*' }`. */
function patternOf(facts: Facts, node: Node): string | undefined {
  const resolved = facts.values.resolve(node)
  const source = resolved.type === 'ObjectExpression' ? facts.values.option(resolved, 'source') : undefined
  return source ? (source.is === 'found' ? facts.values.text(source.node) : undefined) : facts.values.text(node)
}
