import type { ESLint, Linter } from 'eslint'
import { rules } from '../rules/index.js'
import type { PresetName } from './configs.js'
import { createConfigs } from './configs.js'
import type { RuleModule } from './rule-kit/create-rule.js'

/** Written in by the build: ESLint's cache tells versions apart by it. */
declare const PACKAGE_VERSION: string

const modules: Readonly<Record<string, RuleModule>> = rules

const plugin: ESLint.Plugin & { configs: Record<PresetName, Linter.Config> } = {
  meta: { name: 'eslint-plugin-api-security', version: PACKAGE_VERSION, namespace: 'api-security' },
  // The two sides describe the same objects: typescript-eslint's types know the syntax of TypeScript, ESLint's don't.
  rules: modules as unknown as NonNullable<ESLint.Plugin['rules']>,
  configs: {} as Record<PresetName, Linter.Config>,
}

Object.assign(plugin.configs, createConfigs(plugin, modules))

export default plugin
