import { staticKey, unwrap, walk, type Facts, type Flow, type Node, type Origin, type TSESTree } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { KeyedRow, Model, SinkKind } from '../models/schema.js'
import type { End } from './describe-flow.js'
import type { FlowRuleDefinition, Found, Search, Suggestion } from './flow-rule.js'

/** What is reported of a value that is written under one of the names that models tell. */
export interface KeyedReport<MessageIds extends string> {
  readonly kinds: readonly SinkKind[]
  readonly accepts: (origin: Origin) => boolean
  readonly message: (kind: SinkKind) => MessageIds
  readonly suggest?: (flow: Flow, value: Node, search: Search) => Suggestion<MessageIds>[]
}

/** A value that is written under a name that a row tells. */
export interface KeyedPlace {
  readonly row: KeyedRow
  readonly value: Node
  readonly end: End
}

/** Hostile values that are written under the names that models tell, in object literals and by assignment to members, wherever the object goes. */
export function keyedPlaces<MessageIds extends string>(report: KeyedReport<MessageIds>): NonNullable<FlowRuleDefinition<MessageIds>['places']> {
  const namesIn = (models: readonly Model[]): Names => namesOf(models, report.kinds)
  return {
    mayHold: (text, models) => namesIn(models).promise.test(text),
    *find(search) {
      const { analysis, trustNames, models } = search
      for (const { row, value, end } of findKeyed(analysis.facts, namesIn(models).rows)) {
        const { kind } = row
        const flow = analysis.flow(value, { kind, facts: kinds[kind], needsObject: kinds[kind].object === true, trustNames })
        const origin = search.pick(flow, report.accepts)
        if (origin) yield { node: value, end, origin, messageId: report.message(kind), suggest: report.suggest?.(flow, value, search) ?? [] } satisfies Found<MessageIds>
      }
    },
  }
}

/** The values that a file writes under the names of rows. */
export function findKeyed({ module }: Facts, rows: ReadonlyMap<string, KeyedRow>): KeyedPlace[] {
  const found: KeyedPlace[] = []
  const note = (name: string | undefined, outer: string | undefined, value: Node, end: End): void => {
    if (name === undefined) return
    const row = rows.get(name) ?? rows.get(`${outer ?? ''}.${name}`)
    if (row) found.push({ row, value, end })
  }
  walk(module, module.ast, (node) => {
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression') note(staticKey(node), outerKey(node.parent), node.value, node)
    else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const left = unwrap(node.left)
      if (left.type === 'MemberExpression') note(staticKey(left), undefined, node.right, node)
    }
  })
  return found
}

/** The name that an object literal itself stands under. */
function outerKey({ parent }: TSESTree.ObjectExpression): string | undefined {
  return parent.type === 'Property' ? staticKey(parent) : undefined
}

/** The names of some kinds, and what a file's text holds where one of them is written. */
interface Names {
  readonly rows: ReadonlyMap<string, KeyedRow>
  readonly promise: RegExp
}

const known = new WeakMap<readonly Model[], Map<readonly SinkKind[], Names>>()

function namesOf(models: readonly Model[], wanted: readonly SinkKind[]): Names {
  let byKinds = known.get(models)
  if (!byKinds) known.set(models, (byKinds = new Map<readonly SinkKind[], Names>()))
  let names = byKinds.get(wanted)
  if (!names) byKinds.set(wanted, (names = makeNames(models, wanted)))
  return names
}

function makeNames(models: readonly Model[], wanted: readonly SinkKind[]): Names {
  const rows = models.flatMap(({ keyed = [] }) => keyed).filter(({ kind }) => wanted.includes(kind))
  // A name before others is the key of a literal; one by itself may be any member.
  const hints = rows.map(({ at }) => {
    const [head = '', ...rest] = at.split('.')
    const name = head.replaceAll('$', '\\$')
    return rest.length > 0 ? `(?<![\\w$])${name}['"\`]?\\]?\\s*:` : name
  })
  return { rows: new Map(rows.map((row) => [row.at, row])), promise: new RegExp([...new Set(hints)].join('|') || '(?!)') }
}
