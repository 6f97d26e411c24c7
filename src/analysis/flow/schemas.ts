import type { SchemaLibrary, SchemaValidator } from '../../models/schema.js'
import { argumentOf, calleeName, calleeOf, decoratorsOf, staticKey, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import { followArgument, followMember, type ApiNode, type SchemaMark } from '../identity/api-graph.js'
import { LIMITS } from '../limits.js'
import type { Node, TSESTree } from '../module.js'
import { patternClears } from './characters.js'
import { KEYS, type FlowQuery } from './types.js'

/** A call that checks a value against a schema. */
export interface ValidatorCall {
  readonly row: SchemaValidator
  readonly library: SchemaLibrary
  /** The checked value; `undefined` when it isn't written as a plain argument. */
  readonly input: Node | undefined
  readonly schema: Node | undefined
}

/** The validations that a call makes. */
export function validatorCalls(facts: Facts, call: CallLike): ValidatorCall[] {
  const out: ValidatorCall[] = []
  for (const api of facts.identity.calleeApis(call)) {
    for (const mark of api.schemas ?? []) {
      if (mark.is !== 'validator' || !facts.values.meets(call, mark.row.when)) continue
      out.push({ row: mark.row, library: mark.library, input: argumentOf(call, mark.row.in), schema: schemaOf(facts, call, mark.row) })
    }
  }
  return out
}

function schemaOf(facts: Facts, call: CallLike, row: SchemaValidator): Node | undefined {
  if (typeof row.schema === 'number') return argumentOf(call, row.schema)
  const callee = unwrap(calleeOf(call))
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined
  if (row.schema === 'receiver') return receiver
  // Compiled: `const validate = ajv.compile(schema)`, `TypeCompiler.Compile(T).Check(x)`.
  for (const holder of [callee, receiver]) {
    const compiled = holder ? facts.values.resolve(holder) : undefined
    if (compiled?.type === 'CallExpression') return compiled.arguments[0]
  }
  return undefined
}

/**
 * Whether a schema leaves nothing hostile, for the asked kind, at a member path of a value that passed it: the field is a number, an
 * enum, a UUID, matches a harmless pattern, or can't be there at all because unknown keys are dropped or refused.
 */
export function schemaNarrows(facts: Facts, schema: Node, path: readonly string[], query: FlowQuery, depth = 0): boolean {
  if (depth > LIMITS.guardDepth) return false
  const node = facts.values.resolve(schema)
  if (node.type === 'ObjectExpression') {
    // A nested object literal: JSON Schema, or fields written without a builder.
    return isJsonSchema(facts, node) ? jsonNarrows(facts, node, path, query, depth) : fieldNarrows(facts, [node], path, query, depth).narrowed
  }
  return new Chain(facts, query, depth).narrows(node, path)
}

/** A call, or a constructor's, that makes a schema. */
type Built = TSESTree.CallExpression | TSESTree.NewExpression

/** Whether an object does harm by what its members hold, and not by their names. */
function isOfValues({ needsObject, facts }: FlowQuery): boolean {
  return needsObject === true && facts.keys !== true && facts.records !== true
}

/** Walks a builder chain (`z.object({…}).strict()`) from its end to its root. */
class Chain {
  private readonly facts: Facts
  private readonly query: FlowQuery
  private readonly depth: number

  constructor(facts: Facts, query: FlowQuery, depth: number) {
    this.facts = facts
    this.query = query
    this.depth = depth
  }

  /** Whether all members of an object are known by name, and so are all below them. */
  private closes(objects: readonly TSESTree.ObjectExpression[]): boolean {
    const properties = objects.flatMap((object) => object.properties)
    return properties.length > 0 && properties.every((property) => {
      const name = property.type === 'Property' ? staticKey(property) : undefined
      return name !== undefined && fieldNarrows(this.facts, objects, [name], this.query, this.depth).narrowed
    })
  }

  narrows(schema: Node, path: readonly string[]): boolean {
    const objects: TSESTree.ObjectExpression[] = []
    let keys: 'strip' | 'reject' | 'keep' | undefined
    let library: SchemaLibrary | undefined
    let complete = true
    let node: Node | undefined = schema
    for (let links = 0; node && links < 64; links++) {
      const inner: Node = this.facts.values.resolve(node)
      const here = this.facts.identity.apis(inner)
      const call = inner.type === 'CallExpression' || inner.type === 'NewExpression' ? inner : undefined
      const apis = call ? [...here, ...this.facts.identity.calleeApis(call)] : here
      if (apis.length === 0) complete = false
      for (const mark of marksOf(apis)) {
        library ??= mark.library
        if (mark.is === 'keys') keys ??= mark.keys
        if (mark.is === 'narrows' && path.length === 0 && (mark.clears === 'all' || mark.clears.includes(this.query.kind))) return true
        if (mark.is === 'string' && path.length === 0 && this.query.needsObject) return true
      }
      if (call) {
        keys ??= this.keysByOption(call, apis)
        // The builder's own library says what becomes of unknown keys.
        for (const index of call.arguments.keys()) library ??= marksOf(followArgument(apis, index))[0]?.library
        const verdict = this.throughArguments(call, apis, path, objects)
        if (verdict) return true
        if (calleeName(call) === 'or' && !this.alternative(call, path)) return false
      }
      const callee: Node | undefined = call ? unwrap(call.callee) : undefined
      node = callee?.type === 'MemberExpression' ? callee.object : undefined
    }
    const unknown = keys ?? library?.unknownKeys?.default ?? 'keep'
    const drops = unknown === 'strip' && this.query.inputKept !== true
    // An object of which all members are known and harmless holds no operators, and no names of the client's choice.
    if (path.length === 0) return (this.query.kind === 'merge' || isOfValues(this.query)) && (unknown === 'reject' || drops) && this.closes(objects)
    const field = fieldNarrows(this.facts, objects, path, this.query, this.depth)
    // Any member may be one that the schema doesn't name.
    if (field.found) return field.narrowed && (path[0] !== '*' || unknown !== 'keep')
    const refuses = unknown === 'reject' || (unknown === 'strip' && !(this.query.facts.keys && this.query.inputKept))
    return objects.length > 0 && complete && !field.open && refuses
  }

  /** `Object({ … }, { additionalProperties: false })`: an option of the builder says what becomes of unknown keys. */
  private keysByOption(call: Built, apis: readonly ApiNode[]): 'strip' | 'reject' | 'keep' | undefined {
    for (const [index, argument] of call.arguments.entries()) {
      for (const [name, value] of this.optionsOf(argument)) {
        const mark = marksOf(followMember(followArgument(apis, index), name)).find(({ is }) => is === 'keys')
        if (mark?.is === 'keys' && this.facts.values.constant(value)?.value === false) return mark.keys
      }
    }
    return undefined
  }

  private optionsOf(argument: Node): [string, Node][] {
    const resolved = this.facts.values.resolve(argument)
    if (resolved.type !== 'ObjectExpression') return []
    return resolved.properties.flatMap((property): [string, Node][] => {
      const name = property.type === 'Property' ? staticKey(property) : undefined
      return name === undefined || property.type !== 'Property' ? [] : [[name, property.value]]
    })
  }

  private alternative(call: Built, path: readonly string[]): boolean {
    const [other] = call.arguments
    return other !== undefined && schemaNarrows(this.facts, other, path, this.query, this.depth + 1)
  }

  private throughArguments(
    call: Built,
    apis: readonly ApiNode[],
    path: readonly string[],
    objects: TSESTree.ObjectExpression[],
  ): boolean {
    for (const [index, argument] of call.arguments.entries()) {
      const marks = marksOf(followArgument(apis, index))
      const resolved = this.facts.values.resolve(argument)
      if (marks.some((mark) => mark.is === 'object' || mark.is === 'extends')) {
        if (resolved.type === 'ObjectExpression') objects.push(resolved)
        else if (resolved.type === 'CallExpression' && path.length > 0 && this.nested(resolved, path)) return true
      } else if (marks.some((mark) => mark.is === 'array')) {
        const rest = path.length > 0 && /^(?:\d+|\*)$/.test(path[0] ?? '') ? path.slice(1) : path
        if (schemaNarrows(this.facts, argument, rest, this.query, this.depth + 1)) return true
      } else if (marks.some((mark) => mark.is === 'pattern')) {
        if (path.length === 0 && this.matches(resolved)) return true
      } else if (marks.some((mark) => mark.is === 'predicate')) {
        if (this.query.judges?.(this.facts, argument, this.query, path)) return true
      } else if (marks.some((mark) => mark.is === 'keywords')) {
        if (resolved.type === 'ObjectExpression' && path.length === 0 && jsonNarrows(this.facts, resolved, path, this.query, this.depth + 1)) return true
      } else if (resolved.type === 'ArrayExpression') {
        // A union: each alternative must be harmless.
        const members = resolved.elements.filter((element) => element !== null)
        if (members.length > 0 && members.every((member) => this.isSchema(member) && this.nested(member, path))) return true
      } else if (resolved.type === 'CallExpression' && this.isSchema(resolved) && calleeName(call) !== 'or') {
        // `optional(schema)`, `pipe(string(), uuid())`
        if (this.nested(resolved, path)) return true
      }
    }
    return false
  }

  private nested(schema: Node, path: readonly string[]): boolean {
    return schemaNarrows(this.facts, schema, path, this.query, this.depth + 1)
  }

  private isSchema(node: Node): boolean {
    return this.facts.identity.apis(node).length > 0
  }

  private matches(pattern: Node): boolean {
    const source =
      pattern.type === 'Literal' && 'regex' in pattern
        ? { source: pattern.regex.pattern, flags: pattern.regex.flags }
        : undefined
    if (!source) return false
    return patternClears(this.query.facts, source, true)
  }
}

function marksOf(apis: readonly ApiNode[]): SchemaMark[] {
  return apis.flatMap((api) => api.schemas ?? [])
}

function fieldNarrows(
  facts: Facts,
  objects: readonly TSESTree.ObjectExpression[],
  path: readonly string[],
  query: FlowQuery,
  depth: number,
): { found: boolean; narrowed: boolean; open: boolean } {
  const [first, ...rest] = path
  let open = false
  if (first === KEYS) return { found: false, narrowed: false, open: false }
  if (first === '*') {
    const values = objects.flatMap((object) => object.properties)
    const narrowed =
      values.length > 0 &&
      values.every((property) => property.type === 'Property' && schemaNarrows(facts, property.value, rest, query, depth + 1))
    return { found: true, narrowed, open: false }
  }
  for (const object of objects) {
    for (const property of object.properties) {
      if (property.type === 'SpreadElement') open = true
      else if (staticKey(property) === first) {
        return { found: true, narrowed: schemaNarrows(facts, property.value, rest, query, depth + 1), open }
      }
    }
  }
  return { found: false, narrowed: false, open }
}

function isJsonSchema(facts: Facts, node: TSESTree.ObjectExpression): boolean {
  return ['type', 'properties', 'enum', 'const', 'pattern', 'items', '$ref'].some((key) => {
    const found = facts.values.option(node, key)
    return found.is === 'found' && (key !== 'type' || facts.values.text(found.node) !== undefined)
  })
}

/** JSON Schema formats whose texts hold nothing that ends a literal or a word (RFC 3339, RFC 4122, RFC 791, RFC 4291). */
const HARMLESS_FORMATS = new Set(['uuid', 'date', 'date-time', 'time', 'duration', 'ipv4', 'ipv6', 'int32', 'int64', 'double', 'float', 'iso-date', 'iso-time'])

function jsonNarrows(facts: Facts, node: TSESTree.ObjectExpression, path: readonly string[], query: FlowQuery, depth: number): boolean {
  const [first, ...rest] = path
  const at = (key: string): Node | undefined => {
    const found = facts.values.option(node, key)
    return found.is === 'found' ? found.node : undefined
  }
  if (first === undefined) {
    const type = at('type')
    const kind = type && facts.values.text(type)
    if (kind === 'number' || kind === 'integer' || kind === 'boolean' || kind === 'null') return true
    if (at('enum') || at('const')) return true
    if (kind === 'string' && query.needsObject) return true
    const format = at('format')
    if (format && HARMLESS_FORMATS.has(facts.values.text(format) ?? '')) return true
    const pattern = at('pattern')
    const source = pattern ? facts.values.text(pattern) : undefined
    if (source !== undefined && patternClears(query.facts, { source, flags: 'u' }, true)) return true
    const items = at('items')
    if (items) return schemaNarrows(facts, items, [], query, depth + 1)
    const properties = at('properties')
    const known = properties ? facts.values.resolve(properties) : undefined
    const isClosed = known?.type === 'ObjectExpression' && isOfValues(query) && facts.values.constant(at('additionalProperties') ?? node)?.value === false
    return isClosed && known.properties.every((property) => property.type === 'Property' && schemaNarrows(facts, property.value, [], query, depth + 1))
  }
  const items = at('items')
  if (items && first === KEYS) return schemaNarrows(facts, items, path, query, depth + 1)
  if (/^(?:\d+|\*)$/.test(first)) {
    if (items) return schemaNarrows(facts, items, rest, query, depth + 1)
  }
  const properties = at('properties')
  if (!properties) return false
  const field = facts.values.option(properties, first)
  if (field.is === 'found') return schemaNarrows(facts, field.node, rest, query, depth + 1)
  const additional = at('additionalProperties')
  return field.is === 'missing' && additional !== undefined && facts.values.constant(additional)?.value === false
}

/** Whether the decorators of a class property (`@IsInt()`, `@Matches(/^[a-z]+$/)`) leave nothing hostile in it. */
export function decoratorsNarrow(facts: Facts, property: Node, query: FlowQuery): boolean {
  const places = facts.identity.decorated(property)
  const clears = places
    .flatMap((api) => api.schemas ?? [])
    .some((mark) => (mark.is === 'narrows' && (mark.clears === 'all' || mark.clears.includes(query.kind))) || (mark.is === 'string' && query.needsObject === true))
  if (clears) return true
  return decoratorsOf(property).some(({ expression }) => {
    if (expression.type !== 'CallExpression' || !marksOf(followArgument(facts.identity.calleeApis(expression), 0)).some((mark) => mark.is === 'pattern')) return false
    const [pattern] = expression.arguments
    const resolved = pattern ? facts.values.resolve(pattern) : undefined
    if (resolved?.type !== 'Literal' || !('regex' in resolved)) return false
    return patternClears(query.facts, { source: resolved.regex.pattern, flags: resolved.regex.flags }, true)
  })
}
