import { defineConfig } from 'eslint/config'
import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import plugin from '../../src/index.js'
import type { RuleModule } from '../../src/rule-kit/create-rule.js'

const modules: Readonly<Record<string, RuleModule>> = rules

describe('presets', () => {
  it.each(['recommended', 'strict', 'all'] as const)('%s is as it was', (name) => {
    const { plugins, ...preset } = plugin.configs[name]
    expect(plugins).toEqual({ 'api-security': plugin })
    expect(preset).toMatchSnapshot()
  })

  it('each hold what the one before holds', () => {
    const [recommended, strict, all] = [plugin.configs.recommended, plugin.configs.strict, plugin.configs.all].map((preset) =>
      Object.keys(preset.rules ?? {}),
    )
    expect(strict).toEqual(expect.arrayContaining(recommended ?? []))
    expect(all).toEqual(expect.arrayContaining(strict ?? []))
    expect(all).toHaveLength(Object.keys(modules).length)
  })

  it('can be extended by name, also under another name of the plugin', async () => {
    const overrideConfig = defineConfig([{ plugins: { sec: plugin }, extends: ['sec/strict'] }])
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig })
    const config = (await eslint.calculateConfigForFile('src/server.ts')) as { rules?: object; settings?: object }
    expect(Object.keys(config.rules ?? {})).toEqual(Object.keys(modules).map((name) => `sec/${name}`))
    expect(config.settings).toEqual({ 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } })
  })

  it('leave other files alone', async () => {
    const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: [plugin.configs.all] })
    for (const file of ['package.json', 'README.md', 'style.css']) expect(await eslint.calculateConfigForFile(file)).toBeUndefined()
  })
})

it('options are as they were', () => {
  const options = Object.entries(modules).map(([name, { meta }]) => [name, { schema: meta.schema, defaultOptions: meta.defaultOptions }])
  expect(Object.fromEntries(options)).toMatchSnapshot()
})
