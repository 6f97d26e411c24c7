import type { TSESLint } from '@typescript-eslint/utils'
import { calleeOf, isFunction, staticKey, unwrap, variableOf, type Facts, type Node, type Sink, type TSESTree } from '../analysis/index.js'
import type { Binding } from '../models/schema.js'
import { ownerOf } from './sql-pieces.js'
import type { SqlText } from './sql-text.js'
import type { Edit } from './edit.js'

/** A value that is to be bound. */
export interface Parameter {
  /** The value as source text. */
  readonly source: string
  /** What it would be called. */
  readonly name: string
  /** Where it is in the SQL text. */
  readonly at: number
}

/** Where the values go, and the placeholder that stands for each of them. */
export interface ValuePlan {
  readonly edits: readonly Edit[]
  readonly placeholders: readonly string[]
}

type SourceCode = Readonly<TSESLint.SourceCode>
type Call = TSESTree.CallExpression | TSESTree.NewExpression

/** Words that Oracle refuses as names of parameters. */
const RESERVED = new Set(
  (
    'access add all and any as asc audit by char check column comment connect create current date default delete desc distinct file for ' +
    'from group having in increment index insert integer into is level like limit lock long mode not null number of offset on option or ' +
    'order public raw resource row rownum rows select session set share size start table then to trigger uid union unique update user ' +
    'validate values view where with'
  ).split(' '),
)

/** Calls that run a prepared statement with the values they are given, and calls that hand the statement on. */
const RUNS = /^(?:get|all|run|iterate|each|values|first)$/
const HANDS_ON = /^(?:pluck|expand|raw|safeIntegers)$/

const CALLBACK_NAME = /^(?:cb|callback|done|next|fn|handler)$|(?:Callback|Cb)$/

/** Plans how values are given to the call whose text gets placeholders, by what the library's model says of it. */
export class ValuePlanner {
  private readonly facts: Facts
  private readonly source: SourceCode
  private readonly call: Call
  private readonly binding: Binding
  private readonly sql: SqlText
  private readonly parameters: readonly Parameter[]

  constructor(facts: Facts, source: SourceCode, sink: Sink & { call: Call }, binding: Binding, sql: SqlText, parameters: readonly Parameter[]) {
    this.facts = facts
    this.source = source
    this.call = sink.call
    this.binding = binding
    this.sql = sql
    this.parameters = parameters
  }

  /** `undefined` when it isn't certain where a value has to go. */
  plan(): ValuePlan | undefined {
    const { style, values, spread, chained } = this.binding
    if (this.call.arguments.some(({ type }) => type === 'SpreadElement')) return undefined
    if (style === 'at' && chained === true) return this.before()
    if (typeof chained === 'string') return this.afterwards(chained)
    if (chained === true) return this.inRun()
    const path = /^\((?<index>\d+)\)(?:\.(?<key>[\w$]+))?$/.exec(values ?? '')?.groups
    if (!path) return undefined
    const index = Number(path['index'])
    if (spread === true) return this.inArguments(this.call, index)
    return path['key'] === undefined ? this.inArgument(index) : this.inOption(index, path['key'])
  }

  // ---------------------------------------------------------------- where

  /** The values are one argument. */
  private inArgument(index: number): ValuePlan | undefined {
    const argument = this.call.arguments[index]
    if (argument && !this.isCallback(argument, index)) return this.into(argument)
    const made = this.fresh()
    return made && this.withArgument(index, made.text, made.placeholders)
  }

  private withArgument(index: number, text: string, placeholders: readonly string[]): ValuePlan | undefined {
    const edit = this.insertArgument(this.call, index, [text])
    return edit && { edits: [edit], placeholders }
  }

  private isCallback(argument: Node, index: number): boolean {
    const resolved = this.facts.values.resolve(argument)
    if (isFunction(resolved) || this.facts.identity.functions(argument).length > 0) return true
    return index === this.call.arguments.length - 1 && resolved.type === 'Identifier' && CALLBACK_NAME.test(resolved.name)
  }

  /** The values are an option: of the object that holds the text, or of another one. */
  private inOption(index: number, key: string): ValuePlan | undefined {
    const argument = this.call.arguments[index]
    if (!argument) {
      const made = this.fresh()
      return made && this.withArgument(index, `{ ${key}: ${made.text} }`, made.placeholders)
    }
    const holder = this.facts.values.resolve(argument)
    if (holder.type !== 'ObjectExpression') return undefined
    const found = this.facts.values.option(argument, key)
    if (found.is === 'found') return this.into(found.node)
    const { unless } = this.binding
    if (found.is === 'unknown' || (unless !== undefined && this.facts.values.option(argument, unless).is !== 'missing')) return undefined
    const made = this.fresh()
    return made && { edits: [this.insertProperty(holder, `${key}: ${made.text}`)], placeholders: made.placeholders }
  }

  /** The values are the arguments of the call that runs the prepared statement. */
  private inRun(): ValuePlan | undefined {
    const run = this.runOf(this.call)
    if (!run) return undefined
    const [only] = run.arguments
    // A single name may hold a list of values, or named ones.
    const isClear = run.arguments.length !== 1 || (only && ['Literal', 'TemplateLiteral', 'MemberExpression', 'CallExpression'].includes(only.type))
    return isClear || only?.type === 'ArrayExpression' ? this.inArguments(run, 0) : undefined
  }

  /** `db.prepare(…).get()`, in one expression or by a name that is used once. */
  private runOf(statement: Node): TSESTree.CallExpression | undefined {
    const { parent } = statement
    if (parent?.type === 'MemberExpression' && parent.object === statement && parent.parent.type === 'CallExpression') {
      const method = staticKey(parent) ?? ''
      if (parent.parent.callee !== parent || parent.optional || parent.parent.optional) return undefined
      if (HANDS_ON.test(method)) return this.runOf(parent.parent)
      return RUNS.test(method) ? parent.parent : undefined
    }
    if (parent?.type !== 'VariableDeclarator' || parent.init !== statement || parent.id.type !== 'Identifier') return undefined
    const references = variableOf(this.facts.module, parent.id)?.references.filter(({ init }) => init !== true) ?? []
    const [use] = references
    return use && references.length === 1 && use.isReadOnly() ? this.runOf(use.identifier) : undefined
  }

  /** `.bind(…)` on the statement, which is to be added where it isn't there. */
  private afterwards(member: string): ValuePlan | undefined {
    const { parent } = this.call
    if (parent.type === 'MemberExpression' && parent.parent.type === 'CallExpression' && staticKey(parent) === member) {
      return parent.parent.callee === parent ? this.inArguments(parent.parent, 0) : undefined
    }
    if (parent.type === 'VariableDeclarator' && parent.id.type === 'Identifier') {
      const references = variableOf(this.facts.module, parent.id)?.references ?? []
      const isBound = references.some(({ identifier }) => {
        const member_ = (identifier as Node).parent
        return member_?.type === 'MemberExpression' && staticKey(member_) === member
      })
      if (isBound) return undefined
    }
    if (this.countPlaces() > 0) return undefined
    const text = this.parameters.map(({ source }) => source).join(', ')
    const end = this.call.range[1]
    return { edits: [{ range: [end, end], text: `.${member}(${text})` }], placeholders: this.parameters.map(() => '?') }
  }

  /** `.input('name', value)` on the request, before the call that has the text. */
  private before(): ValuePlan | undefined {
    const callee = unwrap(calleeOf(this.call))
    if (callee.type !== 'MemberExpression' || callee.optional) return undefined
    const names = this.names(new Set())
    const own = new Set<string>()
    const inputs = this.parameters.flatMap(({ source }, i) => {
      const name = names[i] ?? ''
      if (own.has(name)) return []
      own.add(name)
      return [`.input('${name}', ${source})`]
    })
    const end = callee.object.range[1]
    return { edits: [{ range: [end, end], text: inputs.join('') }], placeholders: names.map((name) => `@${name}`) }
  }

  // ---------------------------------------------------------------- into what is there

  private into(node: Node): ValuePlan | undefined {
    const inner = unwrap(node)
    const constant = this.facts.values.constant(inner)
    if (constant && (constant.value === undefined || constant.value === null)) {
      const made = this.fresh()
      return made && { edits: [{ range: inner.range, text: made.text }], placeholders: made.placeholders }
    }
    if (inner.type === 'ArrayExpression') return this.intoArray(inner)
    if (inner.type === 'ObjectExpression') return this.intoObject(inner)
    if (inner.type !== 'Identifier') return undefined
    const variable = variableOf(this.facts.module, inner)
    const declarator = variable?.defs[0]?.node
    if (declarator?.type !== 'VariableDeclarator' || declarator.id.type !== 'Identifier' || declarator.init?.type !== 'ArrayExpression') return undefined
    const placeholders = this.positions('?')
    // The list is complete where it is used, and all that is new comes after what is there.
    const isLast = this.places().every(({ start }) => this.parameters.every(({ at }) => start < at))
    if (!isLast || this.countPlaces() === 0) return undefined
    const sources = this.parameters.map(({ source }) => source).join(', ')
    const edits = [{ range: inner.range, text: `[...${inner.name}, ${sources}]` }]
    if (this.binding.style === 'question') return placeholders && { edits, placeholders }
    const isFixed = variable?.references.every(({ identifier, init }) => init === true || identifier === inner)
    if (this.binding.style !== 'dollar' || !isFixed) return undefined
    const length = this.lengthOf(declarator.init)
    return length === undefined ? undefined : { edits, placeholders: this.parameters.map((_, i) => `$${length + i + 1}`) }
  }

  private lengthOf(array: TSESTree.ArrayExpression): number | undefined {
    return array.elements.some((element) => element?.type === 'SpreadElement') ? undefined : array.elements.length
  }

  private intoArray(array: TSESTree.ArrayExpression): ValuePlan | undefined {
    const { style } = this.binding
    const length = this.lengthOf(array)
    if (style === 'dollar') {
      if (length === undefined || this.highestNumber() > length) return undefined
      const text = this.parameters.map(({ source }) => source)
      return { edits: [this.append(array, text)], placeholders: text.map((_, i) => `$${length + i + 1}`) }
    }
    if (style !== 'question') return undefined
    const elements = array.elements.filter((element) => element !== null)
    const edits = this.interleave(elements, length, (text) => this.append(array, text))
    return edits && { edits, placeholders: this.parameters.map(() => '?') }
  }

  /** The values are single arguments, from one on. */
  private inArguments(call: Call, from: number): ValuePlan | undefined {
    const isCallback = (node: Node, i: number): boolean => i === call.arguments.length - 1 && isFunction(this.facts.values.resolve(node))
    const own = call.arguments.slice(from).filter((node, i) => !isCallback(node, from + i))
    const [only] = own
    if (own.length === 1 && only?.type === 'ArrayExpression') return this.intoArray(only)
    const edits = this.interleave(own, own.length, (text) => this.insertArgument(call, from + own.length, text))
    return edits && { edits, placeholders: this.parameters.map(() => '?') }
  }

  /** Puts values among those that are there, in the order of the question marks in the text. */
  private interleave(
    there: readonly Node[],
    length: number | undefined,
    append: (text: readonly string[]) => Edit | undefined,
  ): Edit[] | undefined {
    const places = this.positions('?') && this.places()
    if (!places) return undefined
    const isLast = places.every(({ start }) => this.parameters.every(({ at }) => start < at))
    if (length !== places.length && !(length === undefined && isLast)) return undefined
    const edits: Edit[] = []
    const atEnd: string[] = []
    const before = new Map<Node, string[]>()
    for (const { source, at } of this.parameters) {
      const next = isLast ? undefined : there[places.filter(({ start }) => start < at).length]
      if (!next) atEnd.push(source)
      else before.set(next, [...(before.get(next) ?? []), source])
    }
    for (const [node, sources] of before) edits.push({ range: [node.range[0], node.range[0]], text: `${sources.join(', ')}, ` })
    if (atEnd.length === 0) return edits
    const last = append(atEnd)
    return last && [...edits, last]
  }

  private intoObject(object: TSESTree.ObjectExpression): ValuePlan | undefined {
    const isNamed = this.binding.style === 'colon' || this.binding.style === 'at'
    // Some take both: a list for question marks, an object for names.
    const takesBoth = this.binding.named === true && this.places().every(({ text }) => text.startsWith(':'))
    if (!isNamed && !takesBoth) return undefined
    const taken = new Set<string>()
    for (const property of object.properties) {
      const key = property.type === 'Property' ? staticKey(property) : undefined
      if (key === undefined) return undefined
      taken.add(key)
    }
    const names = this.names(taken)
    const mark = this.binding.style === 'at' ? '@' : ':'
    return { edits: [this.insertProperty(object, this.properties(names))], placeholders: names.map((name) => mark + name) }
  }

  // ---------------------------------------------------------------- what is written

  /** The values as a list, or as an object, of their own. */
  private fresh(): { text: string; placeholders: string[] } | undefined {
    const { style } = this.binding
    if (style === 'colon' || style === 'at') {
      if (this.places().length > 0) return undefined
      const names = this.names(new Set())
      return { text: `{ ${this.properties(names)} }`, placeholders: names.map((name) => (style === 'at' ? '@' : ':') + name) }
    }
    if (this.places().length > 0) return undefined
    const text = `[${this.parameters.map(({ source }) => source).join(', ')}]`
    return { text, placeholders: this.parameters.map((_, i) => (style === 'dollar' ? `$${i + 1}` : '?')) }
  }

  private properties(names: readonly string[]): string {
    const entries = new Map(names.map((name, i) => [name, this.parameters[i]?.source ?? '']))
    return [...entries].map(([name, source]) => (name === source ? name : `${name}: ${source}`)).join(', ')
  }

  /** A name for every value; the same one for the same value, and none that the text or the query's other parts have. */
  private names(taken: Set<string>): string[] {
    const given = new Map<string, string>()
    const around = this.sourceAround()
    const isTaken = (name: string): boolean => taken.has(name) || new RegExp(String.raw`[:@](?:\.\.\.)?${name}\b`).test(around)
    return this.parameters.map(({ source, name }) => {
      const known = given.get(source)
      if (known !== undefined) return known
      const stem = RESERVED.has(name.toLowerCase()) ? `${name}Value` : name
      let made = stem
      for (let i = 2; isTaken(made); i++) made = `${stem}${i}`
      taken.add(made)
      given.set(source, made)
      return made
    })
  }

  /** The function around the call, where other parts of the same query may have named values. */
  private sourceAround(): string {
    // Types and ternaries without a blank look alike: a needless number at the end of a name does no harm.
    return this.sqlText() + this.source.text.slice(...ownerOf(this.call).range).replace(/:\s/g, ' ')
  }

  private sqlText(): string {
    return this.places()
      .map(({ text }) => text)
      .join(' ')
  }

  private places(): SqlText['tokens'] {
    return this.sql.tokens.filter(({ kind }) => kind === 'place')
  }

  private countPlaces(): number {
    return this.places().length
  }

  /** All placeholders are of one kind; `undefined` when others are among them. */
  private positions(mark: '?'): string[] | undefined {
    return this.places().every(({ text }) => text === mark || text === '??') ? this.parameters.map(() => mark) : undefined
  }

  private highestNumber(): number {
    return Math.max(0, ...this.places().map(({ text }) => (/^\$\d+$/.test(text) ? Number(text.slice(1)) : 0)))
  }

  // ---------------------------------------------------------------- places in the source

  /** Adds to the end of a list, on lines of their own where the elements are. */
  private append(array: TSESTree.ArrayExpression, text: readonly string[]): Edit {
    const last = array.elements.at(-1)
    if (!last) return { range: array.range, text: `[${text.join(', ')}]` }
    const start = last.range[0]
    const indent = this.indentOf(start)
    const glue = indent === undefined ? ', ' : `,\n${indent}`
    return { range: [last.range[1], last.range[1]], text: text.map((source) => glue + source).join('') }
  }

  private insertProperty(object: TSESTree.ObjectExpression, text: string): Edit {
    const last = object.properties.at(-1)
    if (!last) return { range: object.range, text: `{ ${text} }` }
    const indent = this.indentOf(last.range[0])
    return { range: [last.range[1], last.range[1]], text: indent === undefined ? `, ${text}` : `,\n${indent}${text}` }
  }

  /** Makes arguments stand at a position: before what is there, or after the last one. */
  private insertArgument(call: Call, index: number, text: readonly string[]): Edit | undefined {
    const next = call.arguments[index]
    if (next) return { range: [next.range[0], next.range[0]], text: text.map((source) => `${source}, `).join('') }
    if (call.arguments.length !== index) return undefined
    const last = call.arguments.at(-1)
    const close = this.source.getLastToken(call)
    if (!close) return undefined
    if (!last) return { range: [close.range[0], close.range[0]], text: text.join(', ') }
    // A parenthesis that belongs to the argument.
    const after = this.source.getTokenAfter(last)
    if (after?.value === ')' && after.range[0] !== close.range[0]) return undefined
    const indent = this.indentOf(last.range[0])
    const glue = indent === undefined ? ', ' : `,\n${indent}`
    return { range: [last.range[1], last.range[1]], text: text.map((source) => glue + source).join('') }
  }

  /** The blanks before a position that begins a line; `undefined` when something else is before it. */
  private indentOf(at: number): string | undefined {
    return /(?:^|\n)(?<indent>[ \t]*)$/.exec(this.source.text.slice(0, at))?.groups?.['indent']
  }
}
