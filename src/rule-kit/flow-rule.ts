import type { TSESLint } from '@typescript-eslint/utils'
import {
  contains,
  enclosingFunction,
  unwrap,
  variableOf,
  type Analysis,
  type Flow,
  type FlowQuery,
  type KindFacts,
  type Node,
  type Origin,
  type Sink,
} from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { Model, SinkKind } from '../models/schema.js'
import { analysisOf, isConcerned, mayReceive, modelsOf } from './analysis.js'
import { createRule, type RuleContext, type RuleDocs, type RuleModule } from './create-rule.js'
import { describeFlow, describeOrigin, nameOf, type End } from './describe-flow.js'
import { report } from './report.js'
import { readSettings, type Settings } from './settings.js'

/** A hostile value that reaches a place where it does harm. */
export interface Finding {
  readonly sink: Sink
  readonly origin: Origin
  readonly flow: Flow
  readonly analysis: Analysis
}

export type Suggestion<MessageIds extends string> = TSESLint.ReportSuggestionArray<MessageIds>[number]

/** A finding at a place that the code itself makes, and that no row of a model names. */
export interface Found<MessageIds extends string> {
  /** What is reported. */
  readonly node: Node
  /** Where the value's way ends. */
  readonly end: End
  readonly origin: Origin
  readonly messageId: MessageIds
  readonly suggest?: Suggestion<MessageIds>[]
}

/** What a search for such places may ask. */
export interface Search {
  readonly analysis: Analysis
  readonly trustNames: boolean
  readonly models: readonly Model[]
  /** The first origin that an active threat model has, of those that are accepted. */
  readonly pick: (flow: Flow, accepts?: (origin: Origin) => boolean) => Origin | undefined
}

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
  /** What is asked of values for a kind, where it depends on the settings. */
  readonly asks?: (facts: KindFacts, settings: Settings) => KindFacts
  /** Whether an origin is reported although no active source is behind it: for sinks where the repair is right in any case. */
  readonly alsoReports?: (origin: Origin, sink: Sink, analysis: Analysis) => boolean
  /** Places that are not worth asking about, by evidence of the text. */
  readonly ignores?: (sink: Sink, analysis: Analysis, settings: Settings) => boolean
  /**
   * What a person would repair, for kinds where one value often reaches several places: of the findings with the same repair, the first
   * one is reported, and one that only looks (`probe`) just where nothing does more with the same value.
   */
  readonly repairedAt?: (origin: Origin) => Node
  /** Places beside the sinks: what a file's text must hold for them, and how they are found. */
  readonly places?: { readonly mayHold: (text: string, models: readonly Model[]) => boolean; readonly find: (search: Search) => Iterable<Found<MessageIds>> }
  /** More words for the message. */
  readonly data?: (sink: Sink) => Readonly<Record<string, string>>
  readonly suggest?: (finding: Finding, context: RuleContext<MessageIds>) => Suggestion<MessageIds>[]
  readonly hasSuggestions?: boolean
}

/** Origins in the order in which a person would want to hear of them. */
const RANK = ['remote', 'local', 'stored', 'parameter'] as const

/** What a page reads does harm in the page, by its places and as code; on a server it isn't input. */
function isInReach({ source }: Origin, { row }: Sink): boolean {
  return source?.page !== true || row.page === true || row.kind === 'code'
}

function pickSource(flow: Flow, settings: Settings, accepts: (origin: Origin) => boolean = () => true): Origin | undefined {
  for (const kind of RANK) {
    if (!settings.threatModels.includes(kind)) continue
    const found = flow.origins.find((origin) => origin.source?.kind === kind && accepts(origin))
    if (found) return found
  }
  return undefined
}

function pick(flow: Flow, sink: Sink, settings: Settings, definition: FlowRuleDefinition<string>, analysis: Analysis): Origin | undefined {
  const accepts = (origin: Origin): boolean => !sink.filled || origin.source?.kind !== 'parameter'
  const source = pickSource(flow, settings, (origin) => accepts(origin) && isInReach(origin, sink) && (definition.accepts?.(origin, sink, analysis, settings) ?? true))
  if (source) return source
  // What was cut short may still be guarded: silent.
  if (flow.truncated || sink.filled) return undefined
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
      ...((definition.suggest ?? definition.hasSuggestions) ? { hasSuggestions: true } : {}),
    },
    create(context) {
      if (!definition.alsoReports && !mayReceive(context)) return {}
      const settings = readSettings(context.settings)
      const { report: choose } = definition
      const models = modelsOf(settings.models)
      const places = definition.places?.mayHold(context.sourceCode.text, models) === true ? definition.places : undefined
      if (!places && !isConcerned(context, to.map((sink) => ({ sink })))) return {}
      return {
        'Program:exit'() {
          const analysis = analysisOf(context)
          if (!analysis) return
          const findings = findAll(analysis, settings, definition)
          const { repairedAt } = definition
          for (const finding of repairedAt ? withoutSame(findings, repairedAt) : findings) {
            const { sink, origin } = finding
            report(context, {
              node: sink.value,
              messageId: typeof choose === 'function' ? choose(origin, sink, analysis) : choose,
              data: {
                ...definition.data?.(sink),
                source: describeOrigin(origin),
                trace: describeFlow(context, origin, sink.call),
                sink: nameOf(sink.call, context.sourceCode.text),
              },
              suggest: definition.suggest?.(finding, context) ?? [],
            })
          }
          const { trustNames } = settings
          const found = places?.find({ analysis, trustNames, models, pick: (flow, accepts) => pickSource(flow, settings, accepts) }) ?? []
          for (const { node, end, origin, messageId, suggest } of found) {
            const sink = nameOf(end, context.sourceCode.text)
            const data = { source: describeOrigin(origin), trace: describeFlow(context, origin, end), sink }
            report(context, { node, messageId, data, suggest: suggest ?? [] })
          }
        },
      }
    },
  })
}

function findAll<MessageIds extends string>(analysis: Analysis, settings: Settings, definition: FlowRuleDefinition<MessageIds>): Finding[] {
  const findings: Finding[] = []
  const reported = new Map<Sink['call'], Node[]>()
  for (const kind of definition.to) {
    for (const sink of analysis.sinks(kind)) {
      // One weakness, one finding: not the argument list and each of its elements.
      const places = reported.get(sink.call) ?? []
      if (places.some((place) => contains(place, sink.value)) || definition.ignores?.(sink, analysis, settings)) continue
      if (sink.guessed && !isEvident(sink, analysis)) continue
      const query = queryOf(sink, kind, settings.trustNames)
      const flow = analysis.flow(sink.value, definition.asks ? { ...query, facts: definition.asks(query.facts, settings) } : query)
      const origin = pick(flow, sink, settings, definition, analysis)
      if (!origin) continue
      reported.set(sink.call, [...places, sink.value])
      findings.push({ sink, origin, flow, analysis })
    }
  }
  return findings
}

/** One weakness, one finding: not each of the places that a value gets to by the same path. */
function withoutSame(findings: readonly Finding[], repairedAt: (origin: Origin) => Node): Finding[] {
  const seen = new Set<Node>()
  const kept = new Set<Finding>()
  const acted = new Set<string>()
  const valueOf = ({ origin }: Finding): string => {
    return `${origin.facts.module.filename} ${enclosingFunction(origin.node).range.join(':')} ${origin.text}`
  }
  const take = (finding: Finding): void => {
    const place = repairedAt(finding.origin)
    if (seen.has(place)) return
    seen.add(place)
    kept.add(finding)
  }
  for (const finding of findings) {
    if (finding.sink.row.probe) continue
    take(finding)
    acted.add(valueOf(finding))
  }
  for (const finding of findings) {
    if (finding.sink.row.probe && !acted.has(valueOf(finding)) && !isUsedOtherwise(finding)) take(finding)
  }
  return findings.filter((finding) => kept.has(finding))
}

/** Whether the same name is given to a call that does more: whatever is wrong with it, is wrong there. */
function isUsedOtherwise({ sink, analysis }: Finding): boolean {
  const variable = variableOf(analysis.facts.module, unwrap(sink.value))
  return variable !== undefined && analysis.sinks(sink.row.kind).some(({ row, value }) => !row.probe && variableOf(analysis.facts.module, unwrap(value)) === variable)
}

function queryOf({ row, fields = [] }: Sink, kind: SinkKind, trustNames: boolean): FlowQuery {
  const facts = kinds[kind]
  // What is merged does harm by its members: a text has none, unless it is itself the name of one.
  if (kind === 'merge') return { kind, facts, trustNames, fields, needsObject: row.names !== true }
  if (facts.keys) return { kind, facts, trustNames, needsObject: true, fields: [...fields, '%keys'] }
  return { kind, facts, trustNames, fields, needsObject: facts.object === true, ...(row.refuses && { refuses: row.refuses }) }
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
