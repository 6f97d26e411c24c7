import {
  argumentsOf,
  contains,
  isCallLike,
  textAround,
  unwrap,
  wrapped,
  type Analysis,
  type Node,
  type Origin,
  type Sink,
  type Step,
} from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { SinkRow } from '../models/schema.js'

/** Words after which programs read no more options. Git has a second one, since `--` separates paths there. */
const ENDS = ['--', '--end-of-options']

/** Whether the word before leaves it open that this one is an option: it takes no value itself. */
export function mayBeOptionAfter(previous: string | undefined, row: SinkRow): boolean {
  if (previous === undefined || !previous.startsWith('-') || previous === '-') return true
  return previous.includes('=') || (row.flags?.includes(previous) ?? false)
}

/**
 * Whether a value that reaches a word of a program's argument list can make the program read it as an option: it is what the word
 * begins with, no earlier word has ended the options, and the word isn't the value of the option before it.
 */
export function isOptionInjection(origin: Origin, sink: Sink, analysis: Analysis): boolean {
  if (textAround(analysis.facts, origin.step).before !== '') return false
  // The path of a request begins with a slash.
  if (origin.source?.part === 'url' && /\b(?:url|originalUrl|path|pathname)$/i.test(origin.text)) return false
  if (isPrefixedOnItsWay(origin, analysis)) return false
  const words = wordsBefore(sink, analysis)
  if (!words || words.some((word) => word !== undefined && (ENDS.includes(word) || word === sink.row.end))) return false
  return mayBeOptionAfter(words.at(-1), sink.row)
}

/** Whether a word of a list for ssh stands behind the host: that is, behind a word that is neither an option nor the value of one. */
export function isBehindHost(sink: Sink, analysis: Analysis): boolean {
  let isValue = false
  for (const word of wordsBefore(sink, analysis) ?? []) {
    if (isValue) {
      isValue = false
      continue
    }
    if (word === undefined || !word.startsWith('-')) return true
    // `-p22`, `-oBatchMode=yes` hold their value themselves.
    isValue = word.length === 2 && !(sink.row.flags?.includes(word) ?? false)
  }
  return false
}

/** The words of the list before the place, `undefined` for one that isn't constant; nothing when a part of the list isn't in sight. */
function wordsBefore(sink: Sink, analysis: Analysis): (string | undefined)[] | undefined {
  const { values } = analysis.facts
  const place = sink.value.type === 'SpreadElement' ? sink.value : wrapped(sink.value)
  if (place.parent?.type !== 'ArrayExpression') return undefined
  const words: (string | undefined)[] = []
  for (const element of place.parent.elements) {
    if (element === place) return words
    if (element?.type === 'SpreadElement') {
      const inner = values.resolve(element.argument)
      if (inner.type !== 'ArrayExpression') return undefined
      for (const part of inner.elements) words.push(part && part.type !== 'SpreadElement' ? values.text(part) : undefined)
    } else words.push(element ? values.text(element) : undefined)
  }
  return undefined
}

/** A path that is made absolute or joined to a folder begins with a name of the program's own choice; so does a parsed URL. */
function isPrefixedOnItsWay(origin: Origin, analysis: Analysis): boolean {
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    const node: Node = unwrap(step.node)
    if (!isCallLike(node)) continue
    if (node.type === 'NewExpression' && node.callee.type === 'Identifier' && node.callee.name === 'URL') return true
    for (const row of step.facts.identity.calleeApis(node).flatMap((api) => api.steps ?? [])) {
      if (!row.from.includes('*')) continue
      if (row.effect === 'normalises-path' || row.effect === 'resolves-path') return true
      if (row.effect === 'joins-path' && !comesFrom(argumentsOf(node)[0], origin, analysis)) return true
    }
  }
  return false
}

function comesFrom(node: Node | undefined, origin: Origin, analysis: Analysis): boolean {
  if (!node) return false
  if (contains(node, origin.node)) return true
  return analysis.flow(node, { kind: 'option', facts: kinds.option, trustNames: true }).origins.some((other) => other.node === origin.node)
}
