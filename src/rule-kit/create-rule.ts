import type { TSESLint } from '@typescript-eslint/utils'

/** The four chapters of the rule list. */
export type RuleCategory = 'injection' | 'authorization' | 'authentication' | 'configuration'

export type RuleSeverity = 'critical' | 'high' | 'medium' | 'low'

/**
 * What is known of a rule besides its code. Presets, tables, the coverage page and report tags are made from it, so that a rule is
 * described in one place only.
 */
export interface RuleDocs {
  /** One sentence without a full stop that starts with Disallow, Enforce or Require. */
  description: string
  category: RuleCategory
  /** Numbers of the Common Weakness Enumeration, the main one first. */
  cwe: readonly number[]
  /** Ids such as `API1:2023`, the main one first; empty where the list has no entry. */
  owasp: readonly string[]
  severity: RuleSeverity
  /** In the preset `recommended`: a finding is evidence in itself and needs no judgement. */
  recommended: boolean
  /** Sink kinds and concepts the rule asks the models for: the doc page lists the libraries that have one of them. */
  covers?: readonly string[]
}

/** Docs as ESLint and its formatters see them. */
export interface PublishedRuleDocs extends RuleDocs {
  url: string
}

/** An ESLint rule of this plugin. */
export interface RuleModule<MessageIds extends string = string, Options extends readonly unknown[] = readonly unknown[]>
  extends TSESLint.RuleModule<MessageIds, Options, PublishedRuleDocs> {
  name: string
  meta: RuleMeta<MessageIds, Options, PublishedRuleDocs>
}

export type RuleContext<MessageIds extends string = string, Options extends readonly unknown[] = readonly unknown[]> = Readonly<
  TSESLint.RuleContext<MessageIds, Options>
>

export type RuleListener = TSESLint.RuleListener

type RuleMeta<MessageIds extends string, Options extends readonly unknown[], Docs> = Omit<
  TSESLint.RuleMetaData<MessageIds, Docs, Options>,
  'docs' | 'type'
> & { docs: Docs; type: 'problem' | 'suggestion' }

export interface RuleDefinition<MessageIds extends string, Options extends readonly unknown[]> {
  name: string
  meta: RuleMeta<MessageIds, Options, RuleDocs>
  create(context: RuleContext<MessageIds, Options>): RuleListener
}

const documentation = 'https://github.com/eslint-plugin-api-security/eslint-plugin-api-security/blob/main/docs/rules'

/**
 * Makes an ESLint rule of a definition: adds the address of its doc page, and holds every rule to complete metadata. Options are
 * ESLint's own business (`meta.schema`, `meta.defaultOptions`): read them from `context.options`.
 *
 * @example
 * export default createRule({
 *   name: 'no-debug-endpoint',
 *   meta: {
 *     type: 'problem',
 *     docs: {
 *       description: 'Disallow debug endpoints without a guard',
 *       category: 'configuration', cwe: [489], owasp: ['API9:2023'], severity: 'medium', recommended: false,
 *     },
 *     messages: { openEndpoint: 'Anyone can call {{path}}.' },
 *     schema: [],
 *   },
 *   create: (context) => ({ CallExpression(node) { … } }),
 * })
 */
export function createRule<MessageIds extends string, Options extends readonly unknown[] = []>(
  definition: RuleDefinition<MessageIds, Options>,
): RuleModule<MessageIds, Options> {
  const { name, meta } = definition
  return { ...definition, meta: { ...meta, docs: { ...meta.docs, url: `${documentation}/${name}.md` } } }
}
