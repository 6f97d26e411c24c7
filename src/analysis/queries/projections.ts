import { staticKey, unwrap, type CallLike } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node } from '../module.js'
import { isOutcomeCallback } from './callbacks.js'
import { isMissing, readPath } from './places.js'
import type { QueryProjection } from './types.js'

/** Reads which fields of the records a query brings back, from all the places that say something of it. */
export class ProjectionReader {
  private readonly facts: Facts
  private selected: string[] | undefined
  private readonly omitted: string[] = []
  private readonly relations: string[] = []
  private unknown = false
  private node: Node | undefined

  constructor(facts: Facts) {
    this.facts = facts
  }

  get projection(): QueryProjection {
    return { selected: this.selected, omitted: this.omitted, relations: this.relations, unknown: this.unknown, node: this.node }
  }

  /** Columns of a statement. */
  addColumns(columns: readonly string[], node: Node): void {
    this.node = node
    this.selected = [...(this.selected ?? []), ...columns]
  }

  /** Columns that the text doesn't show. */
  addUnknown(node: Node): void {
    this.node = node
    this.unknown = true
  }

  /** A place that names the fields that come back (or that don't, with a minus or an `exclude`). */
  select(call: CallLike, path: string): void {
    this.each(call, path, (node) => this.readFields(node, 'select'))
  }

  omit(call: CallLike, path: string): void {
    this.each(call, path, (node) => this.readFields(node, 'omit'))
  }

  include(call: CallLike, path: string): void {
    this.each(call, path, (node) => this.readRelations(node))
  }

  /** All arguments from a position on, for `(0..)`. */
  private each(call: CallLike, path: string, read: (node: Node) => void): void {
    const range = /^\((\d+)\.\.\)$/.exec(path)?.[1]
    if (range !== undefined && call.type !== 'TaggedTemplateExpression') {
      for (const argument of call.arguments.slice(Number(range))) read(argument)
      return
    }
    const found = readPath(this.facts, call, path)
    if (isMissing(this.facts, found)) return
    if (found.is === 'unknown') this.unknown = true
    else if (found.is === 'found') read(found.node)
  }

  private readFields(node: Node, mode: 'select' | 'omit'): void {
    // `User.find(filter, (error, users) => …)`: what gets the outcome stands where options may.
    if (isOutcomeCallback(node)) return
    if (mode === 'select') this.node = node
    const resolved = this.facts.values.resolve(node)
    switch (resolved.type) {
      case 'ObjectExpression':
        for (const property of resolved.properties) {
          const key = property.type === 'Property' ? (staticKey(property) ?? undefined) : undefined
          if (property.type === 'Property' && key !== undefined) this.readField(key, property.value, mode)
          else this.unknown = true
        }
        break
      case 'ArrayExpression':
        this.selected ??= mode === 'select' ? [] : undefined
        for (const element of resolved.elements) {
          if (!element || element.type === 'SpreadElement') this.unknown = true
          else this.readName(element, mode)
        }
        break
      case 'SpreadElement':
        this.unknown = true
        break
      default:
        this.readName(node, mode)
    }
  }

  /** `password: false`, `id: true`, `exclude: ['password']`, `id: users.id` */
  private readField(key: string, value: Node, mode: 'select' | 'omit'): void {
    const list = this.facts.values.resolve(value)
    if ((key === 'exclude' || key === 'include') && list.type === 'ArrayExpression') {
      // Sequelize's `include` adds computed attributes to all others.
      if (key === 'exclude') this.readFields(value, 'omit')
      return
    }
    const constant = this.facts.values.constant(value)
    const isOff = constant !== undefined && (constant.value === false || constant.value === 0 || constant.value === '0')
    if (!constant && list.type !== 'ObjectExpression' && list.type !== 'MemberExpression' && list.type !== 'CallExpression') {
      if (mode === 'omit') this.unknown = true
      else this.addSelected(key)
      return
    }
    if (mode === 'omit') {
      if (!isOff) this.omitted.push(key)
    } else if (isOff) this.omitted.push(key)
    else if (typeof constant?.value === 'string' && constant.value.startsWith('+')) this.addSelected(key)
    else this.addSelected(key)
  }

  private readName(node: Node, mode: 'select' | 'omit'): void {
    const text = this.facts.values.text(node)
    if (text !== undefined) {
      this.readNames(text, mode)
      return
    }
    const inner = unwrap(node)
    const name = inner.type === 'MemberExpression' ? staticKey(inner) : undefined
    if (name === undefined) {
      this.unknown = true
      return
    }
    if (mode === 'omit') this.omitted.push(name)
    else this.addSelected(name)
  }

  /** `'name -password'`, `'id, email'`, `'users.id as userId'`, `'*'`, `'posts(id, title)'` */
  private readNames(text: string, mode: 'select' | 'omit'): void {
    for (const part of splitNames(text)) {
      const relation = /^([\w$]+)(?:![\w$]+)?\s*\(/.exec(part)?.[1]
      const name = /(?:\s+as\s+|^|\.)"?([\w$*]+)"?$/i.exec(part.replace(/^[-+]/, ''))?.[1]
      if (relation !== undefined) this.relations.push(relation)
      else if (name === undefined) this.unknown = true
      else if (part.startsWith('-') || mode === 'omit') this.omitted.push(name)
      else if (part.startsWith('+')) this.relations.push(`+${name}`)
      else if (name !== '*') this.addSelected(name)
    }
  }

  private addSelected(name: string): void {
    this.selected ??= []
    this.selected.push(name)
  }

  private readRelations(node: Node): void {
    const resolved = this.facts.values.resolve(node)
    if (resolved.type === 'ObjectExpression') {
      for (const property of resolved.properties) {
        const key = property.type === 'Property' ? staticKey(property) : undefined
        if (property.type !== 'Property' || key === undefined) {
          this.unknown = true
          continue
        }
        // `{ path: 'author' }`, `{ model: User, as: 'author' }` tell one relation; else the keys are relations.
        if (key === 'path' || key === 'as' || key === 'association' || key === 'relation') {
          const name = this.facts.values.text(property.value)
          if (name !== undefined) this.relations.push(name)
        } else if (key === 'model') this.relations.push(modelName(property.value))
        else if (!['select', 'attributes', 'where', 'required', 'match', 'include', 'options', 'populate'].includes(key)) {
          if (this.facts.values.truth(property.value) !== false) this.relations.push(key)
        }
      }
      return
    }
    if (resolved.type === 'ArrayExpression') {
      for (const element of resolved.elements) {
        if (!element || element.type === 'SpreadElement') this.unknown = true
        else this.readRelations(element)
      }
      return
    }
    const text = this.facts.values.text(node)
    if (text !== undefined) this.relations.push(...text.split(/[\s,]+/).filter(Boolean))
    else if (unwrap(node).type === 'Identifier' || unwrap(node).type === 'MemberExpression') this.relations.push(modelName(node))
    else this.unknown = true
  }
}

function modelName(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  return (inner.type === 'MemberExpression' ? staticKey(inner) : undefined) ?? '*'
}

/** Names in a text that are parted by commas or blanks; what is in parentheses stays with its name. */
function splitNames(text: string): string[] {
  if (!text.includes(',') && !text.includes('(') && !/\sas\s/i.test(text)) return text.split(/\s+/).filter(Boolean)
  const out: string[] = []
  let depth = 0
  let part = ''
  for (const char of text) {
    if (char === '(') depth++
    if (char === ')') depth--
    if (char === ',' && depth === 0) {
      out.push(part)
      part = ''
    } else part += char
  }
  return [...out, part].map((one) => one.trim()).filter(Boolean)
}
