import { textAround, unwrap, type Analysis, type Facts, type Node, type Origin, type Sink } from '../analysis/index.js'
import { findExport, moduleOf } from './import-fix.js'

/** Whether an origin does harm where code is run or a module loaded. */
export function isReadAsCode(origin: Origin, sink: Sink, analysis: Analysis): boolean {
  return isForeignModule(origin, sink) && isText(origin, sink, analysis)
}

/** Programs load their plugins and settings by paths that callers, files and the command line name; a request must not. */
function isForeignModule(origin: Origin, { row }: Sink): boolean {
  return row.kind !== 'module' || origin.source?.kind === 'remote' || origin.source?.kind === 'stored'
}

/** Where a text comes from that isn't the program's own: handed in by others, or fetched. */
const FOREIGN = new Set(['parameter', 'callback', 'call', 'caught'])

/**
 * `eval` of a value that the file can't account for is wrong whoever wrote it. Compilers build functions of their own text, by
 * `new Function`, by `vm` and in files of their own; those are reported for known sources only.
 */
export function isForeignCode(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.called !== 'eval') return false
  if (origin.source) return true
  return FOREIGN.has(origin.reason ?? '') && !(origin.reason === 'call' && isOwnCall(origin.node, facts))
}

/** A call of something imported: a part of the same program, or a library it chose. */
function isOwnCall(node: Node, facts: Facts): boolean {
  const call = unwrap(node)
  if (call.type !== 'CallExpression') return false
  let base = unwrap(call.callee)
  while (base.type === 'MemberExpression') base = unwrap(base.object)
  return moduleOf(facts, base) !== undefined || findExport(facts, base) !== undefined
}

/** Timers are given functions: a parameter that is handed on as it is, is one; a request holds none. */
function isText(origin: Origin, { row }: Sink, { facts }: Analysis): boolean {
  if (row.called !== 'the timer' || origin.source?.kind === 'remote') return true
  const { before, after } = textAround(facts, origin.step)
  return before + after !== ''
}
