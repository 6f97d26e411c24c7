import type { ESLint, Linter } from 'eslint'
import type { RuleModule } from './rule-kit/create-rule.js'

export type PresetName = 'recommended' | 'strict' | 'all'

/** Rules never set `meta.languages`; instead the presets say which files they are for. */
const files = ['**/*.{js,mjs,cjs,jsx,ts,tsx,mts,cts}']

/** Strict presets report what needs a person's judgement: every origin of a value, and no trust in names. */
const strictSettings = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

/**
 * Makes the presets from what the rules say of themselves. `recommended`: findings that speak for themselves. `strict`: also those that
 * a person has to judge. `all`: every rule there is, also deprecated ones.
 */
export function createConfigs(plugin: ESLint.Plugin, rules: Readonly<Record<string, RuleModule>>): Record<PresetName, Linter.Config> {
  const create = (name: PresetName, isIn: (rule: RuleModule) => boolean, settings?: Linter.Config['settings']): Linter.Config => {
    const chosen = Object.entries(rules).filter(([, rule]) => isIn(rule))
    return {
      name: `api-security/${name}`,
      files,
      plugins: { 'api-security': plugin },
      rules: Object.fromEntries(chosen.map(([rule]) => [`api-security/${rule}`, 'error' as const])),
      ...(settings && { settings }),
    }
  }
  return {
    recommended: create('recommended', ({ meta }) => meta.docs.recommended && !meta.deprecated),
    strict: create('strict', ({ meta }) => !meta.deprecated, strictSettings),
    all: create('all', () => true, strictSettings),
  }
}
