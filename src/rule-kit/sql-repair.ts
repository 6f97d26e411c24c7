import {
  calleeName,
  calleeOf,
  isGlobal,
  staticKey,
  unwrap,
  variableNamed,
  variableOf,
  type Node,
  type TSESTree,
} from '../analysis/index.js'
import { walk } from '../analysis/ast/walk.js'
import { HOLE } from '../analysis/flow/text.js'
import { isEffectivelyConstant } from '../analysis/scope/variables.js'
import { kinds } from '../models/kinds.js'
import type { Binding } from '../models/schema.js'
import type { RuleContext } from './create-rule.js'
import type { Finding } from './flow-rule.js'
import { readSettings } from './settings.js'
import { isWithin, ownerOf, PieceReader, type Piece } from './sql-pieces.js'
import { readSql, type SqlPlace, type SqlText } from './sql-text.js'
import type { Edit } from './edit.js'
import { ValuePlanner, type Parameter } from './sql-values.js'

/** A repair of SQL text: the changes, and what to say of them. */
export interface SqlRepair {
  readonly edits: readonly Edit[]
  /** The values that are bound, as source text. */
  readonly bound: readonly string[]
  /** The placeholders that stand for them; none when a tag binds them. */
  readonly placeholders: readonly string[]
  /** The tag that binds them. */
  readonly tag?: string
}

/** A stretch of the SQL text that a placeholder is to stand for. */
interface Run extends Parameter {
  readonly end: number
  /** What is written around the placeholder. */
  readonly wrap: readonly [before: string, after: string]
}

/** Methods and functions that can as well be called a little later. */
const HARMLESS_CALL =
  /^(?:String|Number|Boolean|parseInt|parseFloat|BigInt|trim|trimStart|trimEnd|toLowerCase|toUpperCase|toString|slice|substring|join|map|toISOString|padStart|get|param|query|header)$/

/** Text that was made fit for being part of SQL: bound, it would be changed twice. */
const ESCAPED = /\b\w*(?:escape|quote)\w*\s*\(|\.replace(?:All)?\(\s*(?:\/[^/\n]*'|["`]'|'\\')/i

/** Puts placeholders into SQL text and the values where the driver takes them; `undefined` when it isn't certain that this is right. */
export function repairSql(finding: Finding, context: RuleContext): SqlRepair | undefined {
  const binding = finding.sink.row.bind
  const { call } = finding.sink
  if (!binding || (call.type !== 'CallExpression' && call.type !== 'NewExpression')) return undefined
  const repair = new Repair(finding, context, binding, call).run()
  if (!repair || repair.edits.length === 0 || !isSound(repair.edits, context)) return undefined
  return repair
}

/** Changes don't touch each other, and swallow no comment. */
function isSound(edits: readonly Edit[], context: RuleContext): boolean {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])
  if (sorted.some(({ range }, i) => range[0] < (sorted[i - 1]?.range[1] ?? 0))) return false
  const comments = context.sourceCode.getAllComments()
  return !comments.some(({ range: [from, to] }) => sorted.some(({ range }) => range[0] < to && from < range[1]))
}

class Repair {
  private readonly finding: Finding
  private readonly context: RuleContext
  private readonly binding: Binding
  private readonly call: TSESTree.CallExpression | TSESTree.NewExpression
  private readonly source: string

  constructor(finding: Finding, context: RuleContext, binding: Binding, call: TSESTree.CallExpression | TSESTree.NewExpression) {
    this.finding = finding
    this.context = context
    this.binding = binding
    this.call = call
    this.source = context.sourceCode.text
  }

  run(): SqlRepair | undefined {
    const { facts } = this.finding.analysis
    const reader = new PieceReader(facts)
    let pieces = reader.read(this.finding.sink.value)
    if (!pieces) return this.binding.style === 'tag' ? this.inOuterTag() : undefined
    for (let i = 0; i < 20; i++) {
      const sql = readSql(textOf(pieces))
      if (sql.statements > 1 || this.isMistaken(sql)) return undefined
      const held = this.firstHeld(pieces, sql, reader)
      if (!held) return this.repair(pieces, sql)
      pieces = held
    }
    return undefined
  }

  /** Clients that put values into the text by themselves find their marks in strings and comments as well. */
  private isMistaken(sql: SqlText): boolean {
    const marks = { question: /\?/, dollar: /\$\d/, colon: /:[a-z]/i, at: /@[a-z]/i, tag: undefined }[this.binding.style]
    if (!marks || this.binding.chained !== undefined) return false
    const inText = sql.tokens.filter(({ kind }) => ['string', 'body', 'name', 'comment'].includes(kind))
    return inText.some(({ text }) => !text.includes(HOLE) && marks.test(text))
  }

  /** Opens a name that holds a part of the text where no value can stand. */
  private firstHeld(pieces: readonly Piece[], sql: SqlText, reader: PieceReader): Piece[] | undefined {
    const values = pieces.filter(({ is }) => is === 'value')
    for (const [i, piece] of values.entries()) {
      const place = sql.places[i]
      if (place?.is !== 'other' && place?.is !== 'name') continue
      if (unwrap(piece.node).type !== 'Identifier') continue
      const inner = reader.read(piece.node)
      if (inner) return pieces.flatMap((other) => (other === piece ? inner : [other]))
    }
    return undefined
  }

  private repair(pieces: readonly Piece[], sql: SqlText): SqlRepair | undefined {
    const runs = this.runsOf(pieces, sql)
    if (!runs || runs.length === 0) return undefined
    if (this.binding.style === 'tag') return this.asTag(pieces, sql, runs)
    const { facts } = this.finding.analysis
    const sink = { ...this.finding.sink, call: this.call }
    const plan = new ValuePlanner(facts, this.context.sourceCode, sink, this.binding, sql, runs).plan()
    if (!plan) return undefined
    const edits: Edit[] = [...plan.edits]
    for (const [i, run] of runs.entries()) {
      const made = this.replace(pieces, run, run.wrap.join(plan.placeholders[i]))
      if (!made) return undefined
      edits.push(...made)
    }
    // A name stands for every use of the same value.
    const isFirst = (_: unknown, i: number): boolean => /^\W?$/.test(plan.placeholders[i] ?? '') || plan.placeholders.indexOf(plan.placeholders[i] ?? '') === i
    return { edits, bound: runs.map(({ source }) => source).filter(isFirst), placeholders: plan.placeholders.filter(isFirst) }
  }

  // ---------------------------------------------------------------- what is bound

  private runsOf(pieces: readonly Piece[], sql: SqlText): Run[] | undefined {
    const starts = startsOf(pieces)
    const values = pieces.filter(({ is }) => is === 'value')
    const runs: Run[] = []
    for (let i = 0; i < values.length; i++) {
      const [piece, place] = [values[i], sql.places[i]]
      if (!piece || !place) return undefined
      const inside: Piece[] = [piece]
      if (place.is === 'string') {
        while (sql.places[i + 1]?.is === 'string' && sql.places[i + 1]?.start === place.start) inside.push(values[++i] as Piece)
      }
      const found = inside.map((part) => this.judge(part.node))
      if (found.every((judgement) => judgement === 'harmless')) {
        if (this.binding.style === 'tag' && place.is !== 'value') return undefined
        continue
      }
      if (place.is === 'name' && found.every((judgement) => judgement !== 'hostile') && this.binding.style !== 'tag') continue
      if (inside.some((part) => !this.isMovable(part))) return undefined
      const run = this.runOf(place, inside, pieces, starts)
      if (!run) return undefined
      runs.push(run)
    }
    return runs
  }

  /** `hostile`: from a source that is reported; `unknown`: of no known origin; `harmless`: can do nothing to the text. */
  private judge(node: Node): 'hostile' | 'unknown' | 'harmless' {
    const settings = readSettings(this.context.settings)
    const flow = this.finding.analysis.flow(node, { kind: 'sql', facts: kinds.sql, trustNames: settings.trustNames })
    if (flow.truncated) return 'hostile'
    if (flow.origins.some(({ source }) => source && settings.threatModels.includes(source.kind))) return 'hostile'
    return flow.origins.length > 0 ? 'unknown' : 'harmless'
  }

  private runOf(place: SqlPlace, inside: readonly Piece[], pieces: readonly Piece[], starts: readonly number[]): Run | undefined {
    const [piece] = inside
    if (!piece) return undefined
    if (place.key === true && this.binding.style === 'question') return undefined
    if (place.is === 'list' || place.list) {
      const list = this.listIn(piece.node, place.is === 'string')
      const isWhole = place.is === 'list' || place.end - place.start === 3
      if (place.list && list && isWhole) return this.listRun(place.list, list)
      if (place.is === 'list') return undefined
    }
    const name = nameFor(piece.node)
    if (place.is === 'value') {
      const counts = place.counts === true && this.binding.style !== 'dollar'
      if (counts && this.binding.typed) return undefined
      const source = counts ? `Number(${this.sourceOf(piece.node)})` : this.sourceOf(piece.node)
      return { source, name, at: place.start, end: place.end, wrap: ['', ''] }
    }
    if (place.is !== 'string' || (place.doubled === true && this.binding.style !== 'question')) return undefined
    const source = this.stringSource(place, pieces, starts)
    return source === undefined ? undefined : { source, name, at: place.start, end: place.end, wrap: ['', ''] }
  }

  /** The value of a string constant of the SQL text, as an expression. */
  private stringSource(place: SqlPlace, pieces: readonly Piece[], starts: readonly number[]): string | undefined {
    const text = textOf(pieces).slice(place.start, place.end)
    const quote = text.slice(-1)
    const from = place.start + text.indexOf(quote) + 1
    let out = ''
    let only: Piece | undefined
    for (const [i, piece] of pieces.entries()) {
      const start = starts[i] ?? 0
      const own = piece.text.slice(Math.max(0, from - start), Math.max(0, place.end - 1 - start))
      if (start + piece.text.length <= from || own === '') continue
      if (piece.is === 'value') {
        only = out === '' && !only ? piece : undefined
        const source = this.sourceOf(piece.node)
        if (ESCAPED.test(source)) return undefined
        out += `\${${source}}`
      } else {
        only = undefined
        out += escapeTemplate(own.replaceAll(quote + quote, quote))
      }
    }
    return only && out === `\${${this.sourceOf(only.node)}}` ? this.sourceOf(only.node) : `\`${out}\``
  }

  private sourceOf(node: Node): string {
    const text = this.source.slice(...node.range)
    return node.type === 'SequenceExpression' ? `(${text})` : text
  }

  /** The list behind `ids.join(',')`, where the text around it makes each element a constant of its own. */
  private listIn(node: Node, isQuoted: boolean): Node | undefined {
    const inner = unwrap(node)
    if (inner.type !== 'CallExpression') return undefined
    const callee = unwrap(inner.callee)
    if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'join' || callee.optional) return undefined
    const [separator] = inner.arguments
    const between = separator ? this.finding.analysis.facts.values.text(separator) : ','
    if (between === undefined || !(isQuoted ? /^'\s*,\s*'$/ : /^\s*,\s*$/).test(between)) return undefined
    const list = unwrap(callee.object)
    return isQuoted ? list : (quotedList(list) ?? list)
  }

  private listRun(list: NonNullable<SqlPlace['list']>, node: Node): Run | undefined {
    if (this.binding.style !== 'dollar') return undefined
    const wrap = list.negated ? (['<> ALL(', ')'] as const) : (['= ANY(', ')'] as const)
    return { source: this.sourceOf(node), name: nameFor(node), at: list.start, end: list.end, wrap }
  }

  /** Whether a value of a text that was put together earlier is the same at the call. */
  private isMovable({ node, heldBy }: Piece): boolean {
    const inner = unwrap(node)
    if (ESCAPED.test(this.source.slice(...node.range))) return false
    if (!heldBy) return true
    const { module } = this.finding.analysis.facts
    const isSameOwner = ownerOf(node) === ownerOf(this.call)
    let isMovable = true
    walk(module, inner, (part) => {
      switch (part.type) {
        case 'AwaitExpression':
        case 'YieldExpression':
        case 'AssignmentExpression':
        case 'UpdateExpression':
        case 'NewExpression':
          isMovable = false
          break
        case 'ThisExpression':
          isMovable &&= isSameOwner
          break
        case 'CallExpression':
          isMovable &&= HARMLESS_CALL.test(calleeName(part) ?? '')
          break
        case 'Identifier': {
          const variable = variableOf(module, part)
          if (!variable || isGlobal(module, part)) break
          // Names that the expression brings along, such as a callback's parameters.
          if (variable.identifiers.every((name) => isWithin(name as Node, inner))) break
          isMovable &&= isEffectivelyConstant(variable) && variableNamed(module, part.name, this.call) === variable
          break
        }
        default:
      }
      return undefined
    })
    return isMovable
  }

  // ---------------------------------------------------------------- the text

  /** Changes of the source that put a text in place of a stretch of the SQL text. */
  private replace(pieces: readonly Piece[], run: { at: number; end: number }, text: string): Edit[] | undefined {
    const starts = startsOf(pieces)
    const isIn = (piece: Piece, i: number): boolean => {
      const start = starts[i] ?? 0
      return start < run.end && start + piece.text.length > run.at
    }
    const first = pieces.findIndex(isIn)
    const last = pieces.findLastIndex(isIn)
    const covered = pieces.slice(first, last + 1)
    if (first < 0) return undefined
    const [whole] = new Set(covered.map((piece) => piece.whole))
    const isOne = covered.every((piece) => piece.whole === whole)
    if (isOne && whole?.type === 'TemplateLiteral') {
      const from = positionIn(pieces[first], run.at - (starts[first] ?? 0), false)
      const to = positionIn(pieces[last], run.end - (starts[last] ?? 0), true)
      return from === undefined || to === undefined ? undefined : [{ range: [from, to], text }]
    }
    return this.replaceOperands(pieces, starts, first, last, run, text)
  }

  /** In sums, calls of `concat` and joined lists: the literals on both sides give up their quotes, and take the placeholder where they can. */
  private replaceOperands(
    pieces: readonly Piece[],
    starts: readonly number[],
    first: number,
    last: number,
    run: { at: number; end: number },
    text: string,
  ): Edit[] | undefined {
    const values = pieces.flatMap((piece, i) => (piece.is === 'value' && i >= first && i <= last ? [i] : []))
    const [from, to] = [values[0], values.at(-1)]
    if (from === undefined || to === undefined) return undefined
    const hole = { start: this.outer(pieces[from]).start, end: this.outer(pieces[to]).end }
    const left = pieces[from - 1]
    const right = pieces[to + 1]
    const whole = pieces[from]?.whole
    const isSum = whole?.type === 'BinaryExpression' && pieces[to]?.whole === whole
    const isLeft = left?.is === 'text' && (left.whole === whole || first < from) && this.isPlus(left.range[1] + 1, hole.start, isSum)
    const isRight = right?.is === 'text' && right.whole === whole && isSum
    const cutLeft = first < from ? positionIn(left, run.at - (starts[from - 1] ?? 0), false) : left?.range[1]
    const cutRight = last > to ? positionIn(right, run.end - (starts[to + 1] ?? 0), true) : right?.range[0]
    if (first < from - 1 || last > to + 1) return undefined
    if (isLeft && cutLeft !== undefined && left.quote) {
      if (isRight && right.quote === left.quote && cutRight !== undefined && this.isPlus(hole.end, right.range[0] - 1, true, true)) {
        return [{ range: [cutLeft, cutRight], text }]
      }
      // Nothing is left of the text after the value: it goes with the plus before it.
      if (isRight && cutRight === right.range[1] && this.isPlus(hole.end, right.range[0] - 1, true)) {
        return [{ range: [cutLeft, right.range[1] + 1], text: text + left.quote }]
      }
      const edits: Edit[] = [{ range: [cutLeft, hole.end], text: text + left.quote }]
      if (last > to) {
        if (cutRight === undefined || !right) return undefined
        edits.push({ range: [right.range[0], cutRight], text: '' })
      }
      return edits
    }
    // No literal to go into: the placeholder is one of its own.
    const edits: Edit[] = [{ range: [hole.start, hole.end], text: `'${text}'` }]
    if (from !== to) return undefined
    if (first < from) {
      if (cutLeft === undefined || !left) return undefined
      edits.push({ range: [cutLeft, left.range[1]], text: '' })
    }
    if (last > to) {
      if (cutRight === undefined || !right) return undefined
      edits.push({ range: [right.range[0], cutRight], text: '' })
    }
    return edits
  }

  /** Only a plus stands between two positions of the source; `onLine`: and no line ends there. */
  private isPlus(from: number, to: number, isSum: boolean, onLine = false): boolean {
    return isSum && (onLine ? /^[ \t]*\+[ \t]*$/ : /^\s*\+\s*$/).test(this.source.slice(from, to))
  }

  /** An operand with the parentheses around it. */
  private outer(piece: Piece | undefined): { start: number; end: number } {
    if (!piece) return { start: 0, end: 0 }
    let [start, end] = piece.range
    if (piece.whole.type !== 'BinaryExpression') return { start, end }
    const { sourceCode } = this.context
    let [before, after] = [sourceCode.getTokenBefore(piece.node), sourceCode.getTokenAfter(piece.node)]
    while (before?.value === '(' && after?.value === ')') {
      start = before.range[0]
      end = after.range[1]
      ;[before, after] = [sourceCode.getTokenBefore(before), sourceCode.getTokenAfter(after)]
    }
    return { start, end }
  }

  // ---------------------------------------------------------------- tags

  /** `call(text)` → ``tag`text` ``, whose interpolated values are bound. */
  private asTag(pieces: readonly Piece[], sql: SqlText, runs: readonly Run[]): SqlRepair | undefined {
    const callee = unwrap(calleeOf(this.call))
    const holder = this.finding.sink.value
    if (this.call.type !== 'CallExpression' || this.call.optional || this.call.arguments.length !== 1) return undefined
    if (this.call.arguments[0] !== holder || sql.tokens.some(({ kind }) => kind === 'place')) return undefined
    if (this.source.slice(...callee.range).includes('?.')) return undefined
    const tag = this.tagOf(callee)
    const open = this.context.sourceCode.getTokenBefore(holder)
    if (!tag || open?.value !== '(') return undefined
    const edits: Edit[] = tag.edit ? [tag.edit] : []
    edits.push({ range: [open.range[0], this.call.range[1]], text: this.templateOf(pieces, runs) })
    const declaration = this.declarationToRemove(pieces)
    if (declaration === null) return undefined
    if (declaration) edits.push(declaration)
    return { edits, bound: runs.map(({ source }) => source), placeholders: [], tag: tag.name }
  }

  private tagOf(callee: Node): { name: string; edit?: Edit } | undefined {
    const { tag } = this.binding
    if (callee.type === 'Identifier') return callee.name === tag ? { name: tag } : undefined
    if (callee.type !== 'MemberExpression' || callee.computed) return undefined
    if (tag === undefined) {
      return { name: this.source.slice(...callee.object.range), edit: { range: [callee.object.range[1], callee.range[1]], text: '' } }
    }
    return callee.property.type === 'Identifier' && callee.property.name === tag
      ? { name: tag }
      : { name: tag, edit: { range: callee.property.range, text: tag } }
  }

  /** The declaration of a text that moves into the tag; `null` when the text is put together in several places. */
  private declarationToRemove(pieces: readonly Piece[]): Edit | null | undefined {
    const names = new Set(pieces.map(({ heldBy }) => heldBy).filter((name) => name !== undefined))
    if (names.size === 0) return undefined
    const [name] = names
    const variable = name && variableOf(this.finding.analysis.facts.module, name)
    const declarator = variable?.defs[0]?.node
    if (names.size > 1 || declarator?.type !== 'VariableDeclarator' || name !== unwrap(this.finding.sink.value)) return null
    const declaration = declarator.parent
    if (declaration.declarations.length !== 1 || variable?.references.length !== 2) return null
    const before = /(?:^|\n)[ \t]*$/.exec(this.source.slice(0, declaration.range[0]))
    const after = /^[ \t]*\r?\n/.exec(this.source.slice(declaration.range[1]))
    const isOwnLine = before !== null && after !== null
    const start = isOwnLine ? declaration.range[0] - (before[0].length - (before[0].startsWith('\n') ? 1 : 0)) : declaration.range[0]
    return { range: [start, declaration.range[1] + (isOwnLine ? after[0].length : 0)], text: '' }
  }

  /** The text as a template, written as it was where it already is one. */
  private templateOf(pieces: readonly Piece[], runs: readonly Run[]): string {
    const starts = startsOf(pieces)
    let out = ''
    let done = 0
    for (const [i, piece] of pieces.entries()) {
      const start = starts[i] ?? 0
      const run = runs.find(({ at, end }) => at < start + piece.text.length && start < end)
      if (piece.is === 'value') {
        if (run && done <= run.at) out += `\${${run.source}}`
        else if (!run) out += `\${${this.sourceOf(piece.node)}}`
        if (run) done = run.end
        continue
      }
      out += this.textBetween(piece, start, runs)
    }
    return `\`${out}\``
  }

  /** What of a written text isn't replaced. */
  private textBetween(piece: Piece, start: number, runs: readonly Run[]): string {
    let out = ''
    let from = 0
    const take = (to: number): void => {
      if (to <= from) return
      const [a, b] = [positionIn(piece, from, false), positionIn(piece, to, true)]
      const isTemplate = piece.is === 'text' && piece.quote === '`' && a !== undefined && b !== undefined
      out += isTemplate ? this.source.slice(a, b) : escapeTemplate(piece.text.slice(from, to))
    }
    for (const { at, end } of runs) {
      if (end <= start || at >= start + piece.text.length) continue
      take(at - start)
      from = Math.max(from, end - start)
    }
    take(piece.text.length)
    return out
  }

  /** `sql.raw(x)` among the text of a tag that binds: the value alone is bound there. */
  private inOuterTag(): SqlRepair | undefined {
    const template = this.call.parent
    const tagged = template.parent
    if (template.type !== 'TemplateLiteral' || tagged?.type !== 'TaggedTemplateExpression' || this.call.arguments.length !== 1) return undefined
    const callee = unwrap(calleeOf(this.call))
    const receiver = callee.type === 'MemberExpression' ? this.source.slice(...callee.object.range) : undefined
    const tag = this.source.slice(...tagged.tag.range)
    const { facts } = this.finding.analysis
    const bindsItself = facts.identity
      .apis(tagged.tag)
      .some(({ sanitizers, edges }) => sanitizers?.length || [...edges.values()].some(({ sinks }) => sinks?.some(({ bind }) => bind?.style === 'tag')))
    if (tag !== receiver && !bindsItself) return undefined
    const pieces = new PieceReader(facts).read(template)
    const at = pieces?.filter(({ is }) => is === 'value').findIndex(({ node }) => unwrap(node) === this.call)
    if (!pieces || at === undefined || at < 0) return undefined
    const place = readSql(textOf(pieces)).places[at]
    const value = this.finding.sink.value
    if (!place || (place.is !== 'value' && !(place.is === 'string' && place.end - place.start === 3))) return undefined
    if (ESCAPED.test(this.source.slice(...value.range))) return undefined
    const edits = this.replace(pieces, { at: place.start, end: place.end }, `\${${this.sourceOf(value)}}`)
    return edits && { edits, bound: [this.sourceOf(value)], placeholders: [], tag }
  }
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

/** Where each piece begins in the whole text. */
function startsOf(pieces: readonly Piece[]): number[] {
  let at = 0
  return pieces.map(({ text }) => (at += text.length) - text.length)
}

/** The source position of a character of a piece; of a value as a whole its start or its end. */
function positionIn(piece: Piece | undefined, index: number, isEnd: boolean): number | undefined {
  if (!piece) return undefined
  if (piece.is !== 'text') return piece.is === 'value' ? piece.range[isEnd ? 1 : 0] : undefined
  return piece.offsets?.[index]
}

function escapeTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${').replaceAll('\r', '\\r').replaceAll('\n', '\\n')
}

/** The list behind `ids.map((id) => `'${id}'`)`, which only puts quotes around its elements. */
function quotedList(node: Node): Node | undefined {
  if (node.type !== 'CallExpression') return undefined
  const callee = unwrap(node.callee)
  const [callback] = node.arguments
  if (callee.type !== 'MemberExpression' || staticKey(callee) !== 'map' || callback?.type !== 'ArrowFunctionExpression') return undefined
  const [parameter] = callback.params
  const body = unwrap(callback.body)
  if (parameter?.type !== 'Identifier' || body.type !== 'TemplateLiteral' || body.expressions.length !== 1) return undefined
  const [value] = body.expressions
  const isQuoted = body.quasis.every((quasi) => quasi.value.cooked === "'")
  return isQuoted && value?.type === 'Identifier' && value.name === parameter.name ? unwrap(callee.object) : undefined
}

/** What a value is called in a list of named parameters. */
function nameFor(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return clean(inner.name)
  if (inner.type === 'MemberExpression') {
    const key = staticKey(inner)
    return key !== undefined && !/^\d/.test(key) ? clean(key) : nameFor(inner.object)
  }
  if (inner.type === 'CallExpression') {
    const callee = unwrap(inner.callee)
    const [first] = inner.arguments
    if (callee.type === 'MemberExpression' && first?.type === 'Literal' && typeof first.value === 'string') return clean(first.value)
    if (callee.type === 'MemberExpression') return nameFor(callee.object)
    return first ? nameFor(first) : 'value'
  }
  if (inner.type === 'LogicalExpression') return nameFor(inner.left)
  return 'value'
}

function clean(name: string): string {
  const word = name.replaceAll(/\W+(?<next>[a-z])?/gi, (_, next?: string) => (next ?? '').toUpperCase())
  return /^[a-z]\w*$/i.test(word) ? word : 'value'
}

