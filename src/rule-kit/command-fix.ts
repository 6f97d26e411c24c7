import {
  annotationOf,
  argumentOf,
  calleeName,
  isEffectivelyConstant,
  isFunction,
  isGlobal,
  staticKey,
  textParts,
  textOf,
  unwrap,
  variableOf,
  wrapped,
  type Analysis,
  type Facts,
  type Node,
  type Sink,
  type TSESTree,
} from '../analysis/index.js'
import { readModels } from '../models/builtin.js'
import type { SinkRow } from '../models/schema.js'
import { mayBeOptionAfter } from './command-option.js'
import { constantWord, splitCommand, type Word } from './command-words.js'
import type { Edit } from './edit.js'
import { findExport, importBeside, isFreeName, statementAfter } from './import-fix.js'

/** A repair of a command: what the program is started with, and all changes of the file. */
export interface CommandRepair {
  readonly program: string
  readonly replacement: string
  readonly edits: readonly Edit[]
}

/** What a shell does itself, or what needs one to be found (scripts on Windows). */
const NEEDS_SHELL = new Set([
  ...['.', 'alias', 'bg', 'builtin', 'cd', 'command', 'eval', 'exec', 'exit', 'export', 'fg', 'for', 'hash', 'if', 'jobs', 'read', 'set'],
  ...['shift', 'source', 'time', 'times', 'trap', 'type', 'ulimit', 'umask', 'unalias', 'unset', 'until', 'wait', 'while'],
  ...['copy', 'del', 'dir', 'move', 'npm', 'npx', 'pnpm', 'ren', 'start', 'yarn'],
])
/** Programs that read one of their arguments as code again: without a first shell there is still a second one. */
const READS_CODE =
  /(?:^|\/)(?:(?:ba|da|[akcz]|tc|fi)?sh|cmd|powershell|pwsh|su|ssh|env|xargs|awk|gawk|parallel|watch)(?:\.exe)?$/
const INTERPRETER = /(?:^|\/)(?:node|deno|bun|python[\d.]*|perl|ruby|php)(?:\.exe)?$/
const CODE_FLAG = /^--?(?:[cepr]|eval|print)$/
/** Values that, by their name, hold several words. */
const SEVERAL_WORDS = /(?:^|[a-z_])(?:arg|flag|opt|option|argument|param|cmd|command)s?$/i
const CALLBACK = /^(?:cb|callback|done|next|resolve|reject|handler|on[A-Z]\w*)$/

function quote(text: string, mark: string): string {
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(mark, `\\${mark}`).replaceAll('\n', '\\n').replaceAll('\t', '\\t')
  return `${mark}${escaped}${mark}`
}

/** The quotation mark most of the file uses. */
function quotationMark(facts: Facts): string {
  const { text } = facts.module
  return text.split('"').length > text.split("'").length ? '"' : "'"
}

/** `exec(…)` of one plain program → `execFile(program, […])`; nothing when the command is more than that. */
export function repairExec(sink: Sink, analysis: Analysis): CommandRepair | undefined {
  const { facts } = analysis
  const { call } = sink
  const { beside } = sink.row
  if (beside === undefined || call.type !== 'CallExpression' || argumentOf(call, 0) !== sink.value || !hasPlainOptions(call, facts)) return undefined
  const callee = replaceCallee(call.callee, beside, facts)
  if (!callee) return undefined
  const text = findText(sink.value, facts)
  const words = text && splitCommand(textParts(facts, text.node))
  const list = words && listOf(words, facts)
  if (!text || !list) return undefined
  const mark = quotationMark(facts)
  const program = quote(list.program, mark)
  const array = `[${list.words.map((word) => writeWord(word, facts, mark)).join(', ')}]`
  const { name } = text
  const edits: Edit[] = name
    ? [
        { range: name.range, text: 'args' },
        { range: text.node.range, text: array },
        { range: sink.value.range, text: `${program}, args` },
      ]
    : [{ range: sink.value.range, text: `${program}, ${array}` }]
  return { program: list.program, replacement: callee.replacement, edits: [...callee.edits, ...edits] }
}

/** The expression that puts the command together: the argument, or what its name was declared with when nothing else reads it. */
function findText(argument: Node, facts: Facts): { node: Node; name?: Node } | undefined {
  const inner = unwrap(argument)
  if (inner.type !== 'Identifier') return { node: inner }
  const variable = variableOf(facts.module, inner)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return undefined
  const { id, init } = definition.node
  const reads = variable.references.filter((reference) => reference.isRead())
  if (id.type !== 'Identifier' || id.typeAnnotation || !init || reads.length !== 1 || !isFreeName(facts, 'args')) return undefined
  return { node: init, name: id }
}

/** No `shell` among the options, as far as they can be seen; a callback instead of them is fine. */
function hasPlainOptions(call: TSESTree.CallExpression, facts: Facts): boolean {
  if (call.arguments.some((argument) => argument.type === 'SpreadElement')) return false
  const options = argumentOf(call, 1)
  if (!options) return true
  const value = facts.values.resolve(options)
  if (isFunction(value) || facts.identity.functions(options).length > 0) return true
  if (value.type === 'Identifier' && (call.arguments.length > 2 ? false : CALLBACK.test(value.name))) return true
  return facts.values.option(options, 'shell').is === 'missing'
}

interface Replacement {
  readonly replacement: string
  readonly edits: readonly Edit[]
}

/** What to call in place of a function that takes a command, by the way the file got hold of it. */
function replaceCallee(callee: Node, exported: string, facts: Facts): Replacement | undefined {
  const direct = exportBeside(callee, exported, facts)
  if (direct) return { replacement: direct.text, edits: [...direct.edits, { range: callee.range, text: direct.text }] }
  const inner = unwrap(callee)
  if (inner.type === 'CallExpression') {
    const beside = promisifiedBeside(inner, exported, facts)
    return beside && { replacement: beside.text, edits: [...beside.edits, { range: callee.range, text: beside.text }] }
  }
  if (inner.type !== 'Identifier') return undefined
  const variable = variableOf(facts.module, inner)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return undefined
  const { id, init, parent } = definition.node
  if (id.type !== 'Identifier' || init?.type !== 'CallExpression') return undefined
  const beside = promisifiedBeside(init, exported, facts)
  if (!beside) return undefined
  // One that the file has already made of it.
  const known = findDeclared(parent.parent, beside.text, facts)
  if (known !== undefined) return { replacement: known, edits: [{ range: callee.range, text: known }] }
  const other = `${exported}Async`
  const wanted = id.name.startsWith(beside.from) ? `${exported}${id.name.slice(beside.from.length)}` : other
  const taken = beside.edits.some(({ text }) => text.includes(exported)) ? exported : undefined
  const name = [wanted, other].find((candidate) => candidate !== taken && isFreeName(facts, candidate))
  if (name === undefined || parent.declarations.length > 1) return undefined
  const at = parent.parent.type === 'ExportNamedDeclaration' ? parent.parent : parent
  const added = statementAfter(facts, at, `${parent.kind} ${name} = ${beside.text}`)
  return { replacement: name, edits: [...beside.edits, added, { range: callee.range, text: name }] }
}

function findDeclared(block: Node | undefined, code: string, facts: Facts): string | undefined {
  if (block?.type !== 'Program' && block?.type !== 'BlockStatement') return undefined
  for (const statement of block.body) {
    if (statement.type !== 'VariableDeclaration') continue
    for (const { id, init } of statement.declarations) {
      if (id.type === 'Identifier' && init && textOf(facts, init) === code) return id.name
    }
  }
  return undefined
}

/** How an export is reached, and the one it stands beside. */
interface Beside {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly from: string
}

/** An export of the module that a function is an export of, where it is the module's own that a model tells of. */
function exportBeside(node: Node, name: string, facts: Facts): Beside | undefined {
  const reference = findExport(facts, node)
  const specifier = reference?.specifier.replace(/^node:/, '')
  if (!reference || !facts.identity.apis(node).some(({ model }) => specifier !== undefined && model?.packages?.includes(specifier))) return undefined
  const reached = importBeside(facts, reference, name)
  return reached && { ...reached, from: reference.name }
}

/** `promisify(exec)` → `promisify(execFile)`, as text. */
function promisifiedBeside(call: TSESTree.CallExpression, name: string, facts: Facts): Beside | undefined {
  const [inner, ...more] = call.arguments
  if (!inner || more.length > 0 || calleeName(call) !== 'promisify' || inner.type === 'SpreadElement') return undefined
  const beside = exportBeside(inner, name, facts)
  return beside && { ...beside, text: `${textOf(facts, call.callee)}(${beside.text})` }
}

/** The program and its arguments, options kept apart from values; nothing when that wouldn't run the same program, or not safely. */
function listOf(words: readonly Word[], facts: Facts): { program: string; words: Word[] } | undefined {
  const program = constantWord(words[0])
  if (program === undefined || program === '' || program.includes('=') || NEEDS_SHELL.has(program)) return undefined
  const constants = words.map(constantWord)
  if (constants.some((word) => word !== undefined && READS_CODE.test(word))) return undefined
  const isInterpreted = constants.some((word) => word !== undefined && INTERPRETER.test(word))
  if (isInterpreted && constants.some((word) => word !== undefined && CODE_FLAG.test(word))) return undefined
  const args = words.slice(1)
  for (const word of args) {
    for (const piece of word) if (piece.is === 'value' && !piece.quoted && holdsSeveralWords(piece.node, facts)) return undefined
  }
  const closed = endOptions(program, args)
  return closed && { program, words: closed }
}

function holdsSeveralWords(node: Node, facts: Facts): boolean {
  const name = node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? staticKey(node) : undefined
  if (name !== undefined && SEVERAL_WORDS.test(name)) return true
  const value = facts.values.resolve(node)
  return value.type === 'CallExpression' && calleeName(value) === 'join'
}

const END: Word = [{ is: 'text', text: '--' }]

/** Puts the word that ends the options before the first value that could be read as one. */
function endOptions(program: string, args: readonly Word[]): Word[] | undefined {
  const row = optionRowOf(program)
  if (!row) return [...args]
  for (const [index, word] of args.entries()) {
    const text = constantWord(word)
    if (text === '--' || (text !== undefined && text === row.end)) return [...args]
    if (word[0]?.is !== 'value' || !mayBeOptionAfter(index === 0 ? undefined : constantWord(args[index - 1]), row)) continue
    const later = args.slice(index).some((other) => other[0]?.is === 'text' && other[0].text.startsWith('-'))
    // Git reads its subcommand first.
    if (row.end === undefined || later || (row.end !== '--' && index === 0)) return undefined
    return [...args.slice(0, index), row.end === '--' ? END : [{ is: 'text', text: row.end }], ...args.slice(index)]
  }
  return [...args]
}

/** What the models know of a program's options. */
function optionRowOf(program: string): SinkRow | undefined {
  return readModels()
    .flatMap(({ sinks = [] }) => sinks)
    .find(({ kind, when }) => {
      const test = kind === 'option' ? when?.find(({ at }) => at === '(0)')?.is : undefined
      return typeof test === 'object' && 'matches' in test && new RegExp(test.matches, 'is').test(program)
    })
}

/** One element of the argument list. */
function writeWord(word: Word, facts: Facts, mark: string): string {
  const text = constantWord(word)
  if (text !== undefined) return quote(text, mark)
  const [only, ...more] = word
  if (only?.is === 'value' && more.length === 0) {
    const source = textOf(facts, wrapped(only.node))
    if (only.node.type === 'SequenceExpression') return `(${source})`
    // Arguments must be strings; a template made one of every value.
    return isNumber(only.node, facts) ? `String(${source})` : source
  }
  const pieces = word.map((piece) =>
    piece.is === 'value' ? `\${${textOf(facts, wrapped(piece.node))}}` : piece.text.replaceAll(/[\\`]|\$\{/g, '\\$&'),
  )
  return `\`${pieces.join('')}\``
}

const NUMBERS = new Set(['Number', 'parseInt', 'parseFloat'])

function isNumber(node: Node, facts: Facts): boolean {
  if (facts.module.types?.harmlessKind(node) === 'number') return true
  const inner = unwrap(node)
  if (inner.type === 'Identifier' && inner === facts.values.resolve(inner)) {
    const name = variableOf(facts.module, inner)?.defs[0]?.name
    return name !== undefined && annotationOf(name)?.type === 'TSNumberKeyword'
  }
  const value = facts.values.resolve(inner)
  if (value.type === 'CallExpression') {
    if (value.callee.type === 'Identifier') return NUMBERS.has(value.callee.name) && isGlobal(facts.module, value.callee)
    const holder = value.callee.type === 'MemberExpression' ? value.callee.object : undefined
    return holder?.type === 'Identifier' && /^(?:Math|Number)$/.test(holder.name)
  }
  if (value.type === 'UnaryExpression') return value.operator === '+' || value.operator === '-'
  if (value.type === 'BinaryExpression') return value.operator !== '+'
  return value.type === 'MemberExpression' && staticKey(value) === 'length'
}

/** `spawn(program, [...], { shell: true })` → without the option, when no argument was written for a shell. */
export function repairShellOption(sink: Sink, analysis: Analysis): CommandRepair | undefined {
  const { facts } = analysis
  const { call } = sink
  if (call.type !== 'CallExpression') return undefined
  const [program, list, options] = call.arguments
  if (!program || list?.type !== 'ArrayExpression' || options?.type !== 'ObjectExpression') return undefined
  if (sink.value !== list) return undefined
  const name = facts.values.text(program)
  if (name === undefined || !/^[\w./+-]+$/.test(name)) return undefined
  const shell = options.properties.find((property) => property.type === 'Property' && staticKey(property) === 'shell')
  if (!shell || options.properties.some((property) => property.type === 'SpreadElement')) return undefined
  const words: Word[] = [[{ is: 'text', text: name }]]
  for (const element of list.elements) {
    if (!element || element.type === 'SpreadElement') return undefined
    const [word, ...more] = splitCommand(textParts(facts, element)) ?? []
    // More than one word, or quotes that were meant for the shell.
    if (!word || more.length > 0 || textParts(facts, element).some((part) => part.is === 'text' && /["']/.test(part.text))) return undefined
    words.push(word)
  }
  const checked = listOf(words, facts)
  if (!checked) return undefined
  const added = checked.words.findIndex((word, index) => word !== words[index + 1])
  const before = checked.words.length > list.elements.length ? list.elements[added] : undefined
  const end = constantWord(checked.words[added])
  const edits: Edit[] = []
  if (before && end !== undefined) {
    edits.push({ range: [before.range[0], before.range[0]], text: `${quote(end, quotationMark(facts))}, ` })
  }
  return { program: name, replacement: calleeName(call) ?? '', edits: [...edits, dropProperty(options, shell, list)] }
}

function dropProperty(options: TSESTree.ObjectExpression, property: TSESTree.ObjectLiteralElement, previous: Node): Edit {
  const index = options.properties.indexOf(property)
  const next = options.properties[index + 1]
  if (next) return { range: [property.range[0], next.range[0]], text: '' }
  const before = options.properties[index - 1]
  if (before) return { range: [before.range[1], property.range[1]], text: '' }
  // Nothing is left of the options: neither is the argument, unless a callback follows.
  const call = options.parent
  const isLast = call.type === 'CallExpression' && call.arguments.at(-1) === options
  return { range: isLast ? [previous.range[1], options.range[1]] : options.range, text: isLast ? '' : '{}' }
}
