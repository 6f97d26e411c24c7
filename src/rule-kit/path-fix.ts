import {
  argumentOf,
  calleeName,
  contains,
  isFunction,
  pathEffect,
  textParts,
  textOf,
  unwrap,
  type Analysis,
  type Facts,
  type Node,
  type Origin,
  type Sink,
  type Step,
} from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Edit } from './edit.js'
import { findExport, importBeside, type ExportReference } from './import-fix.js'

/** Where a path is put together, and the part of it that the value is, or is in. */
export interface PathPlace {
  readonly node: Node
  readonly operand: Node | undefined
  /** The step that the value takes there. */
  readonly step: Step | undefined
}

/** The place where a value becomes a part of a path: all that is done with the path afterwards is repaired there. */
export function placeOfPath({ node, step, facts }: Origin): PathPlace {
  const names = new Set<string>()
  for (let at: Step | undefined = step; at; at = at.next) {
    if (at.is === 'text') return { node: at.node, operand: at.at, step: at }
    if (at.is === 'name' && at.node.type === 'Identifier') names.add(at.node.name)
    const call = at.is === 'call' ? unwrap(at.node) : undefined
    if (call?.type === 'CallExpression' && pathEffect(at.facts, call)) {
      const isNear = at.facts === facts
      const holds = (argument: Node): boolean => (isNear && contains(argument, node)) || (argument.type === 'Identifier' && names.has(argument.name))
      return { node: call, operand: call.arguments.find((argument) => holds(argument)), step: at }
    }
  }
  return { node, operand: undefined, step: undefined }
}

/** Whether the finished path is decoded afterwards: encoded separators come out then, whatever was taken off before. */
function isDecodedAfter(from: Step | undefined): boolean {
  for (let step = from?.next; step; step = step.next) {
    const call = step.is === 'call' ? unwrap(step.node) : undefined
    if (call?.type !== 'CallExpression') continue
    if (/^(?:decodeURI(?:Component)?|unescape|atob)$/.test(calleeName(call) ?? '')) return true
    if (step.facts.identity.calleeApis(call).some((api) => api.steps?.some(({ effect }) => effect === 'decodes'))) return true
  }
  return false
}

/** Values that are paths by what they are called, and rests of a URL: their folders are meant. */
const SEVERAL_SEGMENTS = /(?:path|dir(?:ectory)?|folder|route|url|uri|file_?path)(?:name)?$|\[\d+\]$|\*|^this\b/i

/** A repair by `basename`: how the file calls it, and all changes. */
export interface BasenameRepair {
  readonly basename: string
  readonly edits: readonly Edit[]
}

/** Takes all folders off a value that stands for one name at the end of a path: `path.join(folder, path.basename(name))`. */
export function repairByBasename(origin: Origin, { facts }: Analysis): BasenameRepair | undefined {
  const { part } = origin.source ?? {}
  if (origin.facts !== facts || (part !== 'params' && part !== 'query' && part !== 'body' && part !== 'files' && part !== 'form')) return undefined
  if (SEVERAL_SEGMENTS.test(origin.text)) return undefined
  const { node, operand, step } = placeOfPath(origin)
  if (!operand || step?.facts !== facts || operand.type === 'SpreadElement' || !isWholeName(facts, node, operand) || isDecodedAfter(step)) return undefined
  const reference = pathModule(facts)
  const basename = reference && importBeside(facts, reference, 'basename')
  if (!basename) return undefined
  return { basename: basename.text, edits: [{ range: operand.range, text: `${basename.text}(${textOf(facts, operand)})` }, ...basename.edits] }
}

/** Whether nothing comes after a part of a path but text without a separator, and a separator comes before it. */
function isWholeName(facts: Facts, node: Node, operand: Node): boolean {
  if (node.type === 'CallExpression') return node.arguments.length > 1 && node.arguments.at(-1) === operand
  const parts = textParts(facts, node)
  const inner = unwrap(operand)
  const at = parts.findIndex((part) => part.node === inner)
  const before = parts[at - 1]
  if (at < 0 || parts.slice(at + 1).some((part) => part.is === 'value' || part.text.includes('/'))) return false
  if (before) return before.is === 'text' && before.text.endsWith('/')
  const { parent } = node
  return parent?.type === 'CallExpression' && pathEffect(facts, parent) !== undefined && parent.arguments.length > 1 && parent.arguments.at(-1) === node
}

/** Any way in which the file reaches the module that joins paths. */
function pathModule(facts: Facts): ExportReference | undefined {
  for (const call of facts.index.calls) {
    const found = call.type === 'CallExpression' ? findExport(facts, call.callee) : undefined
    if (found && /^(?:node:)?path$/.test(found.specifier)) return found
  }
  return undefined
}

/** `sendFile(path.join(folder, name))` → `sendFile(name, { root: folder })`: the callee then keeps to the folder by itself. */
export function repairByRoot({ row, call, value }: Sink, analysis: Analysis): Edit | undefined {
  const { facts } = analysis
  const takesRoot = row.refuses === 'upward' && row.when?.some(({ at, is }) => at === '(1).root' && is === 'absent')
  if (!takesRoot || call.type !== 'CallExpression' || call.arguments[0] !== value) return undefined
  const next = argumentOf(call, 1)
  if (call.arguments.length > 2 || (next && !isFunction(unwrap(next)))) return undefined
  const joined = unwrap(value)
  if (joined.type !== 'CallExpression' || !pathEffect(facts, joined) || joined.arguments.some(({ type }) => type === 'SpreadElement')) return undefined
  const folders = joined.arguments.slice(0, -1)
  const name = joined.arguments.at(-1)
  const [first, ...others] = folders
  if (!first || !name || folders.some((folder) => isHostile(analysis, folder))) return undefined
  const last = folders.at(-1) ?? first
  const root = others.length === 0 ? textOf(facts, first) : `${facts.module.text.slice(joined.range[0], last.range[1])})`
  return { range: value.range, text: `${textOf(facts, name)}, { root: ${root} }` }
}

/** A folder that input chooses can't be the one to keep to. */
function isHostile(analysis: Analysis, folder: Node): boolean {
  return analysis.flow(folder, { kind: 'path', facts: kinds.path, trustNames: false }).origins.some(({ source }) => source?.kind === 'remote')
}
