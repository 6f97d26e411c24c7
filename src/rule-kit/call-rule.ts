import type { TSESLint } from '@typescript-eslint/utils'
import { calleeOf, type Analysis, type CallLike, type Concept, type Lookup, type Node } from '../analysis/index.js'
import { analysisOf, isConcerned } from './analysis.js'
import { createRule, type RuleDocs, type RuleModule } from './create-rule.js'
import { findObject, findPart, MISSING, UNKNOWN } from './find-part.js'
import { report } from './report.js'
import type { Edit } from './edit.js'
import { writePart } from './write-part.js'

/** A call that means something, with its parts under the names that the models give them. */
export class ConceptCall {
  readonly analysis: Analysis
  readonly call: CallLike
  readonly is: string
  private readonly concept: Concept
  private readonly source: Readonly<TSESLint.SourceCode>

  constructor(analysis: Analysis, concept: Concept, source: Readonly<TSESLint.SourceCode>) {
    this.analysis = analysis
    this.concept = concept
    this.call = concept.call
    this.is = concept.row.is
    this.source = source
  }

  /** Where the models say a part is: `(2).algorithms`. */
  pathOf(role: string): string | undefined {
    return this.concept.row.parts?.[role]
  }

  fact(name: string): string | number | boolean | readonly string[] | undefined {
    return this.concept.row.facts?.[name]
  }

  /**
   * What is given for a part: found, missing or unknown. A part can have a second place (`keyOr`), which is more exact where it is
   * inside of the first.
   */
  part(role: string): Lookup {
    const path = this.pathOf(role)
    if (path === undefined) return MISSING
    const first = findPart(this.analysis, this.call, path)
    const other = this.pathOf(`${role}Or`)
    if (other === undefined) return first
    const second = findPart(this.analysis, this.call, other)
    if (other.startsWith(`${path}.`)) {
      return second.is === 'found' || (first.is === 'found' && findObject(this.analysis, first.node)) ? second : first
    }
    if (first.is === 'found') return first
    return second.is === 'missing' && first.is === 'unknown' ? UNKNOWN : second
  }

  /** The node a finding about something missing is reported at. */
  get callee(): Node {
    return calleeOf(this.call)
  }

  /** Path of the place where a part is to be written: the more exact one where there is an object to write it into. */
  placeOf(role: string): string | undefined {
    const path = this.pathOf(role)
    const other = this.pathOf(`${role}Or`)
    if (path === undefined || !other?.startsWith(`${path}.`)) return path
    const first = findPart(this.analysis, this.call, path)
    return first.is === 'found' && findObject(this.analysis, first.node) ? other : path
  }

  /** The edit that gives a part a value where it has none; `undefined` where that can't be written safely. */
  writePart(role: string, text: string): Edit | undefined {
    const path = this.placeOf(role)
    return path === undefined ? undefined : writePart({ analysis: this.analysis, source: this.source }, this.call, path, text)
  }
}

/** All calls of a concept in a file, and the file's other concepts. */
export interface ConceptCalls {
  readonly analysis: Analysis
  readonly source: Readonly<TSESLint.SourceCode>
  /** The calls that the rule is about. */
  readonly calls: readonly ConceptCall[]
  /** Calls of other concepts, as evidence. */
  others(is: string): readonly ConceptCall[]
}

export interface CallFinding<MessageIds extends string> {
  readonly node: Node
  readonly messageId: MessageIds
  readonly data?: Readonly<Record<string, string>>
  readonly suggest?: readonly { readonly messageId: MessageIds; readonly data?: Readonly<Record<string, string>>; readonly edit: Edit }[]
}

export interface CallRuleDefinition<MessageIds extends string> {
  readonly name: string
  readonly docs: RuleDocs
  readonly messages: Record<MessageIds, string>
  /** Concepts whose calls are judged. */
  readonly of: readonly string[]
  readonly hasSuggestions?: boolean
  /** What is wrong with the calls. Asked once per file that has any. */
  readonly judge: (file: ConceptCalls) => Iterable<CallFinding<MessageIds>>
}

/** Rows with a part `plugin` are about a call only where the library's own plugin (the concept `jwt-plugin` for `jwt-verify`) is given. */
function holdsForPlugin(analysis: Analysis, { row, call }: Concept): boolean {
  const path = row.parts?.plugin
  if (path === undefined) return true
  const plugin = findPart(analysis, call, path)
  const wanted = `${row.is.split('-')[0] ?? ''}-plugin`
  return plugin.is === 'found' && analysis.facts.identity.apis(plugin.node).some((api) => api.concepts?.some(({ is }) => is === wanted))
}

/**
 * Makes a rule of the family *this call, with these options*: models say which calls mean something and where their parts are; the
 * rule judges the parts, each of which is found, missing or unknown. Unknown is never missing.
 */
export function createCallRule<MessageIds extends string>(definition: CallRuleDefinition<MessageIds>): RuleModule<MessageIds, []> {
  const { name, docs, messages, of } = definition
  return createRule<MessageIds>({
    name,
    meta: {
      type: 'problem',
      docs: { ...docs, covers: of },
      messages,
      schema: [],
      defaultOptions: [],
      ...(definition.hasSuggestions ? { hasSuggestions: true } : {}),
    },
    create(context) {
      if (!isConcerned(context, of.map((concept) => ({ concept })))) return {}
      return {
        'Program:exit'() {
          const analysis = analysisOf(context)
          if (!analysis) return
          const { sourceCode: source } = context
          const callsOf = (is: string): ConceptCall[] =>
            analysis
              .concepts(is)
              .filter((concept) => holdsForPlugin(analysis, concept))
              .map((concept) => new ConceptCall(analysis, concept, source))
          const calls = of.flatMap(callsOf)
          if (calls.length === 0) return
          const reported = new Set<string>()
          for (const { node, messageId, data, suggest } of definition.judge({ analysis, source, calls, others: callsOf })) {
            const key = `${messageId}:${node.range.join(':')}`
            if (reported.has(key)) continue
            reported.add(key)
            report(context, {
              node,
              messageId,
              ...(data && { data }),
              suggest: (suggest ?? []).map(({ edit, ...described }) => ({
                ...described,
                fix: (fixer) => fixer.replaceTextRange([...edit.range], edit.text),
              })),
            })
          }
        },
      }
    },
  })
}
