import { argumentsOf, calleeName, isCallLike, isClass, isFunction, receiverOf, staticKey, unwrap, type CallLike, type ClassNode, type FunctionNode } from '../ast/nodes.js'
import type { KeepRow, TakeRow } from '../../models/schema.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { apiNodes, Instance, instanceOf, Namespace, type Value } from './values.js'
import type { ApiNode } from './api-graph.js'

/** A name that values are kept under: a text, or a symbol. */
interface Key {
  readonly id: string
  /** Words that a file which keeps something under it has, besides what the name is written with here. */
  readonly words: readonly string[]
}

/** A value that a module keeps under a name. */
export interface Keep {
  /** Of the module that keeps it. */
  readonly facts: Facts
  readonly row: KeepRow
  readonly in: string
  readonly key: Key
  readonly node: Node
  readonly makes: 'value' | 'instance' | 'result'
}

/** Calls that say more of what is kept: `asClass(Users).singleton()`. */
const MOST_CHAINED = 8

const keepsByFacts = new WeakMap<Facts, readonly Keep[]>()
const reading = new WeakSet<Facts>()

/** What is kept under a name, by all files of the program. */
export function takenBy(facts: Facts, { in: place }: TakeRow, key: Node | string): readonly Value[] {
  const wanted = typeof key === 'string' ? keyOfText(key) : keyOf(facts, key)
  if (!wanted) return []
  const { names } = facts.graph.keeping
  const own = keepsIn(facts).some((keep) => keep.in === place && keep.key.id === wanted.id) ? [facts] : []
  const modules = own.length > 0 ? own : facts.project.keeping(facts, names, new Set(wanted.words))
  return modules.flatMap((module) => keepsIn(module).filter((keep) => keep.in === place && keep.key.id === wanted.id)).flatMap((keep) => valuesOf(keep))
}

/** The values that a module keeps under names. */
export function keepsIn(facts: Facts): readonly Keep[] {
  const known = keepsByFacts.get(facts)
  if (known) return known
  const { questions } = facts.project
  if (reading.has(facts)) {
    // A file that is asked for while it is read keeps nothing more: what rests on that answer isn't kept.
    questions?.rest(0)
    return []
  }
  reading.add(facts)
  try {
    const found = mayKeep(facts) ? [...keptByCalls(facts), ...keptByWrites(facts)] : []
    keepsByFacts.set(facts, found)
    return found
  } finally {
    reading.delete(facts)
  }
}

function mayKeep({ graph, module }: Facts): boolean {
  return [...graph.keeping.names].some((name) => module.text.includes(name))
}

function keptByCalls(facts: Facts): Keep[] {
  return [...facts.graph.keeping.names].flatMap((name) =>
    (facts.index.callsByName.get(name) ?? []).flatMap((call) => {
      const apis = call.parent.type === 'Decorator' ? facts.identity.decoratorApis(call.parent) : facts.identity.calleeApis(call)
      return apis.flatMap(({ keeps = [] }) => keeps.filter(({ key, when }) => key !== 'member' && facts.values.meets(call, when)).flatMap((row) => ofCall(facts, call, row)))
    }),
  )
}

function keptByWrites(facts: Facts): Keep[] {
  const out: Keep[] = []
  for (const [name, writes] of facts.index.memberWrites) {
    for (const { left, right } of writes) {
      const object = left.type === 'MemberExpression' ? unwrap(left.object) : undefined
      if (object?.type !== 'MemberExpression' || !facts.graph.keeping.names.has(staticKey(object) ?? '')) continue
      for (const { keeps = [] } of facts.identity.apis(object)) {
        for (const row of keeps) if (row.key === 'member') out.push({ facts, row, in: row.in, key: keyOfText(name), node: right, makes: 'value' })
      }
    }
  }
  return out
}

function ofCall(facts: Facts, call: CallLike, row: KeepRow): Keep[] {
  const places = (base: Node, at: string): Node | undefined => nodeAt(facts, base, at)
  if (row.key === 'entries') {
    const object = (row.value ?? []).map((at) => places(call, at)).find(Boolean)
    const resolved = object && facts.values.resolve(object)
    if (resolved?.type !== 'ObjectExpression') return []
    return resolved.properties.flatMap((property) => {
      const name = property.type === 'Property' ? staticKey(property) : undefined
      return property.type === 'Property' && name !== undefined ? [{ facts, row, in: row.in, key: keyOfText(name), node: property.value, makes: 'value' as const }] : []
    })
  }
  const table = row.table === undefined ? undefined : places(call, row.table)
  const bases: readonly Node[] = row.table === undefined ? [call] : table ? elementsOf(facts, table) : []
  return bases.flatMap((base) => {
    const named = places(base, row.key)
    const key = named && keyOf(facts, named)
    if (!key) return []
    for (const [makes, list] of [['value', row.value], ['instance', row.instance], ['result', row.result]] as const) {
      const node = list?.map((at) => places(base, at)).find(Boolean)
      if (node) return [{ facts, row, in: row.in, key, node, makes }]
    }
    return []
  })
}

/** What stands at a place: of a call, of the one that made its receiver, or of an object. */
function nodeAt(facts: Facts, base: Node, at: string): Node | undefined {
  if (at.startsWith('.')) {
    const found = facts.values.option(base, at.slice(1))
    return found.is === 'found' ? found.node : undefined
  }
  const receiver = at.startsWith('made') && isCallLike(base) ? receiverOf(base) : undefined
  const call = at.startsWith('made') ? receiver && facts.values.resolve(receiver) : base
  if (!isCallLike(call)) return undefined
  const found = facts.values.at(call, at.replace(/^made/, ''))
  return found.is === 'found' ? found.node : undefined
}

function elementsOf(facts: Facts, node: Node): Node[] {
  const resolved = facts.values.resolve(node)
  if (resolved.type === 'ObjectExpression') return [resolved]
  if (resolved.type !== 'ArrayExpression') return []
  return resolved.elements.flatMap((element) => {
    if (!element) return []
    const inner = element.type === 'SpreadElement' ? element.argument : element
    const object = facts.values.resolve(inner)
    return object.type === 'ArrayExpression' ? elementsOf(facts, object) : object.type === 'ObjectExpression' ? [object] : []
  })
}

/** A text, or a symbol that is made once: `Symbol.for('users')`, `TYPES.Users`. */
function keyOf(facts: Facts, node: Node): Key | undefined {
  const written = unwrap(node)
  const name = written.type === 'Identifier' ? written.name : written.type === 'MemberExpression' ? staticKey(written) : undefined
  const text = facts.values.text(node)
  if (text !== undefined) return { ...keyOfText(text), words: [...wordsOf(text), ...(name === undefined ? [] : [name])] }
  const made = facts.values.resolve(node)
  if (made.type !== 'CallExpression' || !/^(?:Symbol|for)$/.test(calleeName(made) ?? '') || !/^Symbol\b/.test(textOf(homeOf(facts, made), made))) return undefined
  const [given] = argumentsOf(made)
  const home = homeOf(facts, made)
  const described = given ? home.values.text(given) : undefined
  const isShared = calleeName(made) === 'for'
  if (isShared && described === undefined) return undefined
  const id = isShared ? `symbol ${described ?? ''}` : `symbol ${home.project.nameOf(home)} ${String(made.range[0])}`
  return { id, words: [...(name === undefined ? [] : [name]), ...(isShared ? wordsOf(described ?? '') : [])] }
}

function keyOfText(text: string): Key {
  return { id: `text ${text}`, words: wordsOf(text) }
}

/** The longest word of a text stands for it. */
function wordsOf(text: string): string[] {
  const [longest] = (text.match(/[\p{ID_Start}$_][\p{ID_Continue}$]*/gu) ?? []).sort((a, b) => b.length - a.length)
  return longest === undefined ? [] : [longest]
}

function textOf({ module }: Facts, node: Node): string {
  return module.text.slice(...node.range)
}

/** Classes, functions and values in what is kept, with what is kept of them. */
function madeOf({ facts, node, makes }: Keep): { facts: Facts; node: Node; makes: Keep['makes'] } {
  const home = homeOf(facts, node)
  let inner = home.values.resolve(node)
  for (let i = 0; i < MOST_CHAINED && isCallLike(inner); i++) {
    const maker = home.identity.calleeApis(inner).flatMap(({ makers = [] }) => makers)[0]
    const [given] = argumentsOf(inner)
    if (maker && given) return { facts: home, node: given, makes: maker.row.makes }
    const receiver = receiverOf(inner)
    if (!receiver) break
    inner = unwrap(receiver)
  }
  return { facts: home, node, makes }
}

function valuesOf(keep: Keep): readonly Value[] {
  const { facts, node, makes } = madeOf(keep)
  const values = facts.identity.valuesOf(node)
  if (makes === 'value') return values
  return values.flatMap((value): readonly Value[] => {
    if (!('type' in value)) return makes === 'instance' ? facts.identity.constructed(value) : facts.identity.results([value])
    if (isClass(value)) return [instanceOf(value)]
    if (!isFunction(value)) return []
    return makes === 'instance' ? [instanceOf(value)] : homeOf(facts, value).identity.returned(value)
  })
}

/** Modules that what is kept is declared in, and what makes it. */
export function homesOfKept(keep: Keep): readonly Facts[] {
  const { facts, node } = madeOf(keep)
  return [...facts.identity.valuesOf(node), ...valuesOf(keep)].flatMap((value): Facts[] => {
    if (value instanceof Namespace) return [value.facts]
    if (value instanceof Instance) return [homeOf(facts, value.of)]
    return 'type' in value ? [homeOf(facts, value)] : []
  })
}

/** What a class or function is given as its first argument by what makes it: `asClass(Users)` makes it with the container. */
export function givenTo(facts: Facts, owner: ClassNode | FunctionNode): readonly ApiNode[] {
  const { makers } = facts.graph.keeping
  const modules = [facts, ...facts.project.importing(facts, makers)]
  return modules.flatMap((module) =>
    [...makers].flatMap((name) =>
      (module.index.callsByName.get(name) ?? []).flatMap((call) => {
        const given = module.identity.calleeApis(call).flatMap(({ makers: rows = [] }) => rows.flatMap((row) => row.given))
        const [first] = argumentsOf(call)
        return given.length > 0 && first && module.identity.valuesOf(first).some((value) => 'type' in value && isSameNode(facts, value, owner)) ? given : []
      }),
    ),
  )
}

/** A class or function of a linted file stands in two trees of the same text. */
function isSameNode(facts: Facts, one: Node, other: Node): boolean {
  return one === other || (one.type === other.type && one.range[0] === other.range[0] && one.range[1] === other.range[1] && homeOf(facts, one).module.text === facts.module.text)
}

/** What a decorator gives: `@Inject('USERS')`. */
export function takenByDecorator(facts: Facts, decorator: TSESTree.Decorator): readonly Value[] {
  const { expression } = decorator
  return apiNodes(facts.identity.decoratorApis(decorator)).flatMap(({ takes = [] }) =>
    takes.flatMap((row) => {
      const key = row.key !== undefined && isCallLike(expression) ? nodeAt(facts, expression, row.key) : undefined
      return key ? takenBy(facts, row, key) : []
    }),
  )
}

/** What a call gives: `container.resolve('users')`. */
export function takenByCall(facts: Facts, call: CallLike, apis: readonly ApiNode[]): readonly Value[] {
  return apis.flatMap(({ takes = [] }) =>
    takes.flatMap((row) => {
      const key = row.key !== undefined && facts.values.meets(call, row.when) ? nodeAt(facts, call, row.key) : undefined
      return key ? takenBy(facts, row, key) : []
    }),
  )
}

/** What a member gives: `app.locals.users`. */
export function takenByMember(facts: Facts, { takes = [] }: ApiNode, name: string): readonly Value[] {
  return takes.flatMap((row) => (row.key === undefined ? takenBy(facts, row, name) : []))
}
