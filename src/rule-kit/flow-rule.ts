import type { TSESLint } from '@typescript-eslint/utils'
import { contains, type Analysis, type Flow, type FlowQuery, type Node, type Origin, type Sink } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { SinkKind } from '../models/schema.js'
import { analysisOf, isConcerned } from './analysis.js'
import { createRule, type RuleContext, type RuleDocs, type RuleModule } from './create-rule.js'
import { describeFlow, describeOrigin, nameOf } from './describe-flow.js'
import { readSettings, type Settings } from './settings.js'

/** A hostile value that reaches a place where it does harm. */
export interface Finding {
  readonly sink: Sink
  readonly origin: Origin
  readonly flow: Flow
  readonly analysis: Analysis
}

/** A place that the syntax tells, and no call of a library: the value under `$where`, wherever the object goes. */
export interface Place {
  readonly kind: SinkKind
  readonly value: Node
  /** What is named in messages, and where it stands. */
  readonly name: string
  readonly at: Node
}

export interface PlaceFinder {
  /** Only files whose text matches are looked at. */
  readonly hint: RegExp
  readonly find: (analysis: Analysis) => Iterable<Place>
}

export type Suggestion<MessageIds extends string> = TSESLint.ReportSuggestionArray<MessageIds>[number]

export interface FlowRuleDefinition<MessageIds extends string> {
  readonly name: string
  readonly docs: RuleDocs
  /** The report's message comes first; `{{source}}`, `{{trace}}` and `{{sink}}` are filled in. */
  readonly messages: Record<MessageIds, string>
  readonly to: readonly SinkKind[]
  /** The message of a finding: one for all, or by the place. */
  readonly report: MessageIds | ((origin: Origin, sink: Sink, analysis: Analysis) => MessageIds)
  /** Whether an origin does harm at a place after all: for kinds where it matters how the value gets there. */
  readonly accepts?: (origin: Origin, sink: Sink, analysis: Analysis, settings: Settings) => boolean
  /** Whether an origin is reported although no active source is behind it: for sinks where the repair is right in any case. */
  readonly alsoReports?: (origin: Origin, sink: Sink, analysis: Analysis) => boolean
  /** Places that are not worth asking about, by evidence of the text. */
  readonly ignores?: (sink: Sink, analysis: Analysis) => boolean
  /** More places than the models' calls. */
  readonly places?: PlaceFinder
  readonly acceptsPlace?: (origin: Origin, place: Place, analysis: Analysis) => boolean
  /** The message of a finding at such a place. */
  readonly reportPlace?: (place: Place) => MessageIds
  readonly suggestPlace?: (flow: Flow, place: Place, analysis: Analysis) => Suggestion<MessageIds>[]
  /** More words for the message. */
  readonly data?: (sink: Sink) => Readonly<Record<string, string>>
  readonly suggest?: (finding: Finding, context: RuleContext<MessageIds>) => Suggestion<MessageIds>[]
  readonly hasSuggestions?: boolean
}

/** Origins in the order in which a person would want to hear of them. */
const RANK = ['remote', 'local', 'stored', 'parameter'] as const

/** The first origin that an active threat model names. */
function pickSource(flow: Flow, settings: Settings, accepts: (origin: Origin) => boolean): Origin | undefined {
  for (const kind of RANK) {
    if (!settings.threatModels.includes(kind)) continue
    const found = flow.origins.find((origin) => origin.source?.kind === kind && accepts(origin))
    if (found) return found
  }
  return undefined
}

function pick(flow: Flow, sink: Sink, settings: Settings, definition: FlowRuleDefinition<string>, analysis: Analysis): Origin | undefined {
  const found = pickSource(flow, settings, (origin) => definition.accepts?.(origin, sink, analysis, settings) ?? true)
  if (found) return found
  // What was cut short may still be guarded: silent.
  if (flow.truncated) return undefined
  return definition.alsoReports && flow.origins.find((origin) => definition.alsoReports?.(origin, sink, analysis))
}

/**
 * Makes a rule of the family *source to sink*: the rule says which kinds of sink it is about and how to repair a finding; sources,
 * sinks, sanitizers and guards come from the models, and the way between them from the engine.
 */
export function createFlowRule<MessageIds extends string>(definition: FlowRuleDefinition<MessageIds>): RuleModule<MessageIds, []> {
  const { name, docs, messages, to } = definition
  return createRule<MessageIds>({
    name,
    meta: {
      type: 'problem',
      docs: { ...docs, covers: to },
      messages,
      schema: [],
      defaultOptions: [],
      ...((definition.suggest ?? definition.suggestPlace ?? definition.hasSuggestions) ? { hasSuggestions: true } : {}),
    },
    create(context) {
      const settings = readSettings(context.settings)
      const { report } = definition
      const { places, reportPlace } = definition
      const hasPlaces = places?.hint.test(context.sourceCode.text) === true
      if (!hasPlaces && !isConcerned(context, to.map((sink) => ({ sink })))) return {}
      return {
        'Program:exit'() {
          const analysis = analysisOf(context)
          if (!analysis) return
          const reported = new Map<Sink['call'], Node[]>()
          for (const kind of to) {
            for (const sink of analysis.sinks(kind)) {
              // One weakness, one finding: not the argument list and each of its elements.
              const places = reported.get(sink.call) ?? []
              if (places.some((place) => contains(place, sink.value)) || definition.ignores?.(sink, analysis)) continue
              if (sink.guessed && !isEvident(sink, analysis)) continue
              const flow = analysis.flow(sink.value, queryOf(sink, kind, settings.trustNames))
              const origin = pick(flow, sink, settings, definition, analysis)
              if (!origin) continue
              reported.set(sink.call, [...places, sink.value])
              const finding: Finding = { sink, origin, flow, analysis }
              context.report({
                node: sink.value,
                messageId: typeof report === 'function' ? report(origin, sink, analysis) : report,
                data: {
                  ...definition.data?.(sink),
                  source: describeOrigin(origin),
                  trace: describeFlow(context, origin, sink.call),
                  sink: nameOf(sink.call, context.sourceCode.text),
                },
                suggest: definition.suggest?.(finding, context) ?? [],
              })
            }
          }
          for (const place of hasPlaces && reportPlace ? places.find(analysis) : []) {
            const flow = analysis.flow(place.value, queryOf({}, place.kind, settings.trustNames))
            const origin = pickSource(flow, settings, (found) => definition.acceptsPlace?.(found, place, analysis) ?? true)
            if (!origin || !reportPlace) continue
            context.report({
              node: place.value,
              messageId: reportPlace(place),
              data: { source: describeOrigin(origin), trace: describeFlow(context, origin, place), sink: place.name },
              suggest: definition.suggestPlace?.(flow, place, analysis) ?? [],
            })
          }
        },
      }
    },
  })
}

function queryOf({ fields = [] }: Pick<Sink, 'fields'>, kind: SinkKind, trustNames: boolean): FlowQuery {
  const facts = kinds[kind]
  return facts.keys ? { kind, facts, trustNames, needsObject: true, fields: [...fields, '%keys'] } : { kind, facts, trustNames, fields, needsObject: facts.object === true }
}

const patterns = new Map<string, RegExp>()

/** For a receiver nothing is known of, the text must say by itself what it is. */
function isEvident(sink: Sink, analysis: Analysis): boolean {
  const { text } = sink.row
  if (text === undefined) return true
  let pattern = patterns.get(text)
  if (!pattern) {
    pattern = new RegExp(text, 'is')
    patterns.set(text, pattern)
  }
  return pattern.test(analysis.textOf(sink.value))
}
