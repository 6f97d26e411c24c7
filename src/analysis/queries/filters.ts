import type { QueryFilterPlace } from '../../models/schema.js'
import { calleeName, calleeOf, contains, isFunction, unwrap, type CallLike, type FunctionNode } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { homeOf } from '../project/project.js'
import { variableOf } from '../scope/variables.js'
import { findWrites } from '../values/writes.js'
import { fieldOf, keyOf, lastPart } from './filter-fields.js'
import { readTagConditions, readTextConditions } from './filter-text.js'
import { ALL, NONE, operatorOf, RELATIONS, SOME } from './operators.js'
import { isMissing, readPath } from './places.js'
import type { SqlCondition } from './sql-statement.js'
import type { QueryCondition, QueryFilter } from './types.js'

/** Nesting of conditions that is read. */
const MOST_LAYERS = 12

/** Functions that join conditions or turn them around, in query builders of all kinds. */
const JOINS: ReadonlyMap<string, 'all' | 'some' | 'none'> = new Map([
  ['and', 'all'],
  ['or', 'some'],
  ['not', 'none'],
  ['Not', 'none'],
  ['Brackets', 'all'],
  ['NotBrackets', 'none'],
])

/** How a condition stands among others. */
interface Place {
  readonly prefix: readonly string[]
  readonly negated: boolean
  readonly certain: boolean
  readonly depth: number
}

const TOP: Place = { prefix: [], negated: false, certain: true, depth: 0 }

/** Methods of a chain that narrow it, for builders that callbacks are given. */
export type ChainFilters = (method: string) => readonly QueryFilterPlace[]

/** Reads the conditions of one query from all the places where they are written. */
export class FilterReader {
  private readonly facts: Facts
  private readonly chain: ChainFilters
  private readonly conditions: QueryCondition[] = []
  private readonly unknown: Node[] = []
  private readonly places: Node[] = []
  /** The field of `where('id')`, which the next call compares. */
  private pending: { field: string; node: Node } | undefined

  constructor(facts: Facts, chain: ChainFilters) {
    this.facts = facts
    this.chain = chain
  }

  get filter(): QueryFilter {
    return { conditions: this.conditions, unknown: this.unknown, places: this.places }
  }

  /** Reads one place of a call. `certain`: the call is always made. */
  read(call: CallLike, place: QueryFilterPlace, certain = true, depth = 0): void {
    const at: Place = { ...TOP, negated: place.negated ?? false, certain: certain && !place.alternative, depth }
    if (depth > MOST_LAYERS) {
      this.unknown.push(call)
      return
    }
    if (place.as === 'arguments') {
      this.readArguments(call, place, at)
      return
    }
    const found = readPath(this.facts, call, place.at)
    if (isMissing(this.facts, found)) return
    if (found.is !== 'found') {
      this.unknown.push(call)
      return
    }
    this.places.push(found.node)
    if (place.as === 'id') this.readId(found.node, place, at)
    else if (place.as === 'text') this.readText(call, found.node, place, at)
    else this.readConditions(found.node, at)
  }

  /** Conditions in the text of a whole statement. */
  addText(conditions: readonly SqlCondition[], partial: boolean, text: Node, valueOf: (place: NonNullable<SqlCondition['place']>) => Node | undefined): void {
    this.places.push(text)
    for (const { field, operator, negated, certain, place } of conditions) {
      this.conditions.push({ field, operator, negated, certain, value: place && valueOf(place), node: text })
    }
    if (partial) this.unknown.push(text)
  }

  private add(field: string, value: Node | undefined, node: Node, at: Place, operator = { operator: '=', negated: false }): void {
    if (operator.operator === '') return
    this.conditions.push({
      field: [...at.prefix, field].join('.'),
      value,
      operator: operator.operator,
      negated: at.negated !== operator.negated,
      certain: at.certain,
      node,
    })
  }

  private readId(node: Node, place: QueryFilterPlace, at: Place): void {
    const resolved = this.facts.values.resolve(node)
    if (resolved.type === 'ObjectExpression') this.readConditions(node, at)
    else this.add(place.field ?? 'id', node, node, at, operatorOf(place.operator ?? (resolved.type === 'ArrayExpression' ? 'in' : '=')))
  }

  /** An object of conditions, a list of them, an expression, or something behind which one of these is. */
  private readConditions(node: Node, at: Place): void {
    if (at.depth > MOST_LAYERS) {
      this.unknown.push(node)
      return
    }
    const resolved = this.facts.values.resolve(node)
    const deeper = { ...at, depth: at.depth + 1 }
    switch (resolved.type) {
      case 'ObjectExpression':
        this.readObject(resolved, deeper)
        this.readWrites(node, deeper)
        break
      case 'ArrayExpression':
        for (const element of resolved.elements) {
          if (element) this.readConditions(element, { ...deeper, certain: at.certain && resolved.elements.length === 1 })
        }
        break
      case 'ConditionalExpression':
        this.readConditions(resolved.consequent, { ...deeper, certain: false })
        this.readConditions(resolved.alternate, { ...deeper, certain: false })
        break
      case 'LogicalExpression':
        if (resolved.operator !== '&&') this.readConditions(resolved.left, { ...deeper, certain: false })
        this.readConditions(resolved.right, { ...deeper, certain: false })
        break
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
      case 'FunctionDeclaration':
        this.readCallback(resolved, deeper)
        break
      case 'CallExpression':
      case 'NewExpression':
        this.readCall(resolved, deeper)
        break
      case 'TaggedTemplateExpression':
        this.readTag(resolved, at)
        break
      case 'Literal':
        // A filter in a text of its own language.
        if (typeof resolved.value === 'string') this.unknown.push(node)
        break
      default:
        if (this.facts.values.constant(resolved)) break
        this.unknown.push(node)
        this.readWrites(node, deeper)
    }
  }

  private readObject(object: TSESTree.ObjectExpression, at: Place): void {
    for (const property of object.properties) {
      if (property.type === 'SpreadElement') {
        this.readSpread(property.argument, at)
        continue
      }
      const key = keyOf(this.facts, property)
      if (key === undefined) this.unknown.push(property)
      else this.readEntry(key, property.value, property, at)
    }
  }

  /** `...(teamId && { teamId })`, `...base` */
  private readSpread(node: Node, at: Place): void {
    const inner = unwrap(node)
    if (inner.type === 'LogicalExpression' && inner.operator === '&&') this.readConditions(inner.right, { ...at, certain: false })
    else this.readConditions(inner, at)
  }

  private readEntry(key: string, value: Node, property: TSESTree.Property, at: Place): void {
    if (ALL.has(key)) {
      this.readAll(value, at)
      return
    }
    if (SOME.has(key)) {
      this.readConditions(value, { ...at, certain: at.certain && this.isSingle(value) })
      return
    }
    if (NONE.has(key)) {
      this.readAll(value, { ...at, negated: !at.negated })
      return
    }
    if (key.startsWith('$') && !/^\$.*\$$/.test(key) && operatorOf(key) === undefined) {
      // `$expr`, `$where`, `$text`
      this.unknown.push(property)
      return
    }
    this.readValue(key.replace(/^\$(.*)\$$/, '$1'), value, property, at)
  }

  /** Every element of a list holds. */
  private readAll(value: Node, at: Place): void {
    const resolved = this.facts.values.resolve(value)
    if (resolved.type !== 'ArrayExpression') {
      this.readConditions(value, at)
      return
    }
    for (const element of resolved.elements) {
      if (element) this.readSpread(element.type === 'SpreadElement' ? element.argument : element, at)
    }
  }

  private isSingle(value: Node): boolean {
    const resolved = this.facts.values.resolve(value)
    return resolved.type === 'ArrayExpression' && resolved.elements.length === 1 && resolved.elements[0]?.type !== 'SpreadElement'
  }

  private readValue(field: string, value: Node, node: Node, at: Place): void {
    const resolved = this.facts.values.resolve(value)
    if (resolved.type === 'ObjectExpression' && resolved.properties.length > 0) {
      if (this.readOperators(field, resolved, at)) return
      this.readRelation(field, resolved, at)
      return
    }
    if (resolved.type === 'CallExpression' && this.readOperatorCall(field, resolved, node, at)) return
    this.add(field, value, node, at, operatorOf(resolved.type === 'ArrayExpression' ? 'in' : '='))
  }

  /** `{ gte: from, lt: to }`: all keys are comparisons. */
  private readOperators(field: string, object: TSESTree.ObjectExpression, at: Place): boolean {
    const entries = object.properties.flatMap((property) => {
      const key = property.type === 'Property' ? keyOf(this.facts, property) : undefined
      const operator = key === undefined ? undefined : operatorOf(key)
      return property.type === 'Property' && operator && key !== undefined ? [{ key, operator, property }] : []
    })
    if (entries.length === 0 || entries.length !== object.properties.length) return false
    for (const { key, operator, property } of entries) {
      const inner = this.facts.values.resolve(property.value)
      // `not: { in: […] }`; but `is: { … }` holds a related record.
      if (inner.type === 'ObjectExpression' && inner.properties.length > 0) {
        if (RELATIONS.has(key)) return false
        if (this.readOperators(field, inner, { ...at, negated: at.negated !== operator.negated })) continue
      }
      this.add(field, property.value, property, at, operator)
    }
    return true
  }

  private readRelation(field: string, object: TSESTree.ObjectExpression, at: Place): void {
    const keys = object.properties.map((property) => (property.type === 'Property' ? keyOf(this.facts, property) : undefined))
    // Names of compound keys: `id_ownerId: { id, ownerId }`
    const isCompound = keys.length > 1 && keys.every((key) => key !== undefined) && keys.join('_') === field
    const inside: Place = { ...at, prefix: isCompound ? at.prefix : [...at.prefix, field], depth: at.depth + 1 }
    for (const property of object.properties) {
      const key = property.type === 'Property' ? keyOf(this.facts, property) : undefined
      const negated = key === undefined ? undefined : RELATIONS.get(key)
      if (property.type === 'Property' && negated !== undefined && this.facts.values.resolve(property.value).type === 'ObjectExpression') {
        this.readConditions(property.value, { ...inside, negated: at.negated !== negated })
      } else if (property.type === 'SpreadElement') this.readSpread(property.argument, inside)
      else if (key === undefined) this.unknown.push(property)
      else this.readEntry(key, property.value, property, inside)
    }
  }

  /** `In(ids)`, `Not(Equal(x))`: comparisons that stand in place of a value. */
  private readOperatorCall(field: string, call: TSESTree.CallExpression, node: Node, at: Place): boolean {
    const name = calleeName(call)
    const operator = name !== undefined && /^[A-Z]/.test(name) && name !== 'Date' && name !== 'String' ? operatorOf(name) : undefined
    if (!operator) return false
    const [first] = call.arguments
    const inner = first && this.facts.values.resolve(first)
    const within = { ...at, negated: at.negated !== operator.negated }
    if (inner?.type === 'CallExpression' && this.readOperatorCall(field, inner, node, within)) return true
    this.add(field, first, node, at, operator)
    return true
  }

  /** `where.tenantId = tenant` after the object was made. */
  private readWrites(node: Node, at: Place): void {
    const inner = unwrap(node)
    const variable = inner.type === 'Identifier' ? variableOf(this.facts.module, inner) : undefined
    if (!variable) return
    for (const { path, value, always } of findWrites(variable)) {
      const [key, ...rest] = path
      if (key === undefined || rest.length > 0) continue
      if (!value || key === '*') {
        if (value || key === '*') this.unknown.push(inner)
        continue
      }
      const place = { ...at, certain: at.certain && always }
      if (SOME.has(key)) this.readConditions(value, { ...place, certain: place.certain && this.isSingle(value) })
      else if (ALL.has(key)) this.readAll(value, place)
      else this.readValue(key, value, value, place)
    }
  }

  /** A callback that returns conditions, or one that adds them to the builder it is given. */
  private readCallback(callback: FunctionNode, at: Place): void {
    const results = (this.facts.index.returns.get(callback) ?? []).map((result) => unwrap(result))
    const builders = this.facts.index.calls.filter((call) => contains(callback.body, call) && this.chain(calleeName(call) ?? '').length > 0)
    builders.sort((a, b) => a.range[1] - b.range[1])
    const expressions = results.filter((result) => !builders.some((call) => contains(result, call)))
    if (expressions.length > 0) {
      for (const result of expressions) this.readConditions(result, { ...at, certain: at.certain && results.length === 1 })
    } else if (builders.length === 0) this.unknown.push(callback)
    // One of several that are joined by `or` doesn't hold by itself.
    const alternatives = builders.some((call) => this.chain(calleeName(call) ?? '').some((place) => place.alternative))
    for (const call of expressions.length > 0 ? [] : builders) {
      for (const place of this.chain(calleeName(call) ?? '')) {
        this.read(call, { ...place, ...(at.negated ? { negated: true } : {}) }, at.certain && !alternatives, at.depth + 1)
      }
    }
  }

  private readCall(call: TSESTree.CallExpression | TSESTree.NewExpression, at: Place): void {
    const name = calleeName(call) ?? ''
    const join = JOINS.get(name)
    if (join) {
      const given = call.arguments.flatMap((argument) => {
        const list = argument.type === 'SpreadElement' ? undefined : this.facts.values.resolve(argument)
        return list?.type === 'ArrayExpression' ? list.elements.filter((element) => element !== null) : [argument]
      })
      const place = { ...at, negated: join === 'none' ? !at.negated : at.negated, certain: at.certain && (join !== 'some' || given.length === 1) }
      for (const one of given) this.readSpread(one.type === 'SpreadElement' ? one.argument : one, place)
      return
    }
    if (this.readComparison(call, name, at)) return
    const callee = unwrap(calleeOf(call))
    if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Object' && name === 'assign') {
      for (const argument of call.arguments) this.readSpread(argument.type === 'SpreadElement' ? argument.argument : argument, at)
      return
    }
    this.readHelper(call, at)
  }

  /** `eq(users.id, id)`, `eb('id', '=', id)` */
  private readComparison(call: TSESTree.CallExpression | TSESTree.NewExpression, name: string, at: Place): boolean {
    const [first, second, third] = call.arguments
    if (!first || first.type === 'SpreadElement') return false
    const middle = third && second ? this.facts.values.text(second) : undefined
    const signed = middle === undefined ? undefined : operatorOf(middle)
    const field = fieldOf(this.facts, first)
    if (field === undefined) return false
    if (signed && third) {
      this.add(field, third, call, at, signed)
      return true
    }
    const operator = call.type === 'CallExpression' ? operatorOf(name) : undefined
    if (!operator || (!second && operator.operator !== 'null')) return false
    this.add(field, second, call, at, operator)
    return true
  }

  /** A function that makes conditions: what it is given stands for its parameters. */
  private readHelper(call: TSESTree.CallExpression | TSESTree.NewExpression, at: Place): void {
    const { functions, shift } = call.type === 'CallExpression' ? this.facts.calls.targetsOf(call) : { functions: [], shift: 0 }
    const [helper] = functions
    const home = helper && homeOf(this.facts, helper)
    const results = home && functions.length === 1 ? (home.index.returns.get(helper) ?? []) : []
    if (!home || results.length === 0) {
      this.unknown.push(call)
      return
    }
    const inside = new FilterReader(home, this.chain)
    for (const result of results) inside.readConditions(result, { ...at, certain: at.certain && results.length === 1 })
    for (const condition of inside.conditions) {
      const value = condition.value && givenFor(home, call, helper, shift, condition.value)
      this.conditions.push(value ? { ...condition, value } : condition)
    }
    // What the helper doesn't show either is unknown where it is called.
    if (inside.unknown.length > 0) this.unknown.push(call)
  }

  /** Arguments of a call that narrows: a field and a value, with an operator between them or not, or one thing that says all. */
  private readArguments(call: CallLike, place: QueryFilterPlace, at: Place): void {
    if (call.type === 'TaggedTemplateExpression') return
    const from = Number(/^\((\d+)/.exec(place.at)?.[1] ?? 0)
    const given = call.arguments.slice(from)
    const [first, second, third] = given
    if (!first) return
    if (given.some(({ type }) => type === 'SpreadElement')) {
      this.unknown.push(call)
      return
    }
    this.places.push(call)
    const field = place.field ?? undefined
    if (this.pending && place.operator !== undefined && !second) {
      this.add(this.pending.field, first, call, at, operatorOf(place.operator))
      this.pending = undefined
      return
    }
    if (field !== undefined) {
      this.add(field, first, call, at, operatorOf(place.operator ?? '='))
      return
    }
    if (!second) {
      const name = this.facts.values.text(first)
      if (name === undefined) this.readConditions(first, at)
      else if (place.operator !== undefined) this.add(lastPart(name), undefined, call, at, operatorOf(place.operator))
      else if (/^[\w.]+$/.test(name)) this.pending = { field: name, node: call }
      else this.readText(call, first, place, at)
      return
    }
    const column = fieldOf(this.facts, first)
    if (column === undefined) {
      this.unknown.push(call)
      return
    }
    if (!third) this.add(column, second, call, at, operatorOf(place.operator ?? '='))
    else {
      const operator = operatorOf(this.facts.values.text(second) ?? '')
      this.add(column, third, call, at, operator ?? { operator: 'unknown', negated: false })
    }
  }

  private readText(call: CallLike, node: Node, place: QueryFilterPlace, at: Place): void {
    const resolved = this.facts.values.resolve(node)
    if (resolved.type === 'ObjectExpression' || resolved.type === 'ArrayExpression' || isFunction(resolved) || resolved.type === 'NewExpression') {
      this.readConditions(node, at)
      return
    }
    const read = readTextConditions(this.facts, call, node, place.values)
    for (const { negated, certain, ...condition } of read?.conditions ?? []) {
      this.conditions.push({ ...condition, negated: negated !== at.negated, certain: certain && at.certain, node })
    }
    if (read?.partial ?? true) this.unknown.push(node)
  }

  /** A condition in a template tag: `sql\`${users.id} = ${id}\`` */
  private readTag(tag: TSESTree.TaggedTemplateExpression, at: Place): void {
    const { conditions, partial } = readTagConditions(this.facts, tag)
    for (const { field, negated, certain, ...condition } of conditions) {
      if (field === undefined) this.unknown.push(tag)
      else this.conditions.push({ ...condition, field, negated: negated !== at.negated, certain: certain && at.certain, node: tag })
    }
    if (partial || conditions.length === 0) this.unknown.push(tag)
  }
}

/** What a call gives for the parameter that an expression in the called function is. */
function givenFor(home: Facts, call: CallLike, helper: FunctionNode, shift: number, value: Node): Node | undefined {
  const inner = unwrap(value)
  const parameter = inner.type === 'Identifier' ? variableOf(home.module, inner)?.defs[0]?.name : undefined
  const index = parameter ? helper.params.findIndex((one) => one === parameter || (one.type === 'AssignmentPattern' && one.left === parameter)) : -1
  return index < 0 || call.type === 'TaggedTemplateExpression' ? undefined : call.arguments[index - shift]
}
