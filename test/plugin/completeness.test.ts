import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import plugin from '../../src/index.js'
import type { RuleModule } from '../../src/rule-kit/create-rule.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const listNames = (folder: string, ending: string, ...others: string[]) =>
  readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith(ending) && !others.includes(file))
    .map((file) => file.slice(0, -ending.length))
    .sort()

const names = listNames('rules', '.ts', 'index.ts')
const modules: Readonly<Record<string, RuleModule>> = rules

describe('the plugin', () => {
  it('exports each rule file', () => {
    expect(Object.keys(plugin.rules ?? {}).sort()).toEqual(names)
  })

  it('tests each rule', () => {
    const tests = listNames('test/rules', '.test.ts')
    expect(names.filter((name) => !tests.some((test) => test === name || test.startsWith(`${name}.`)))).toEqual([])
  })

  it('documents each rule, and nothing else', () => {
    expect(listNames('docs/rules', '.md', 'README.md')).toEqual(names)
  })

  it('has the name and version of its package', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { name: string; version: string }
    expect(plugin.meta).toEqual({ name: manifest.name, version: manifest.version, namespace: 'api-security' })
  })
})

describe.each(Object.entries(modules))('%s', (name, rule) => {
  const { docs } = rule.meta

  it('is named as its file', () => {
    expect(rule.name).toBe(name)
    expect(docs.url.endsWith(`/docs/rules/${name}.md`)).toBe(true)
    expect(existsSync(path.join(root, `rules/${name}.ts`))).toBe(true)
  })

  it('is described completely', () => {
    expect(docs.description).toMatch(/^(?:Disallow|Enforce|Require) .*[^.]$/)
    expect(['injection', 'authorization', 'authentication', 'configuration']).toContain(docs.category)
    expect(['critical', 'high', 'medium', 'low']).toContain(docs.severity)
    expect(docs.cwe.length).toBeGreaterThan(0)
    expect(docs.owasp.every((id) => /^API(?:[1-9]|10):2023$/.test(id))).toBe(true)
  })

  it('writes its messages as sentences', () => {
    for (const message of Object.values(rule.meta.messages)) expect(message).toMatch(/^(?:[A-Z`{]).*[.}]$/s)
  })

  it('describes each option and gives it a default', () => {
    const [schema] = [rule.meta.schema].flat() as { properties?: Record<string, { description?: string }> }[]
    const defaults = (rule.meta.defaultOptions?.[0] ?? {}) as Record<string, unknown>
    for (const [option, { description }] of Object.entries(schema?.properties ?? {})) {
      expect(description, option).toBeTruthy()
      expect(defaults, option).toHaveProperty(option)
    }
  })

  it('leaves the choice of files to the presets', () => {
    expect(rule.meta.languages).toBeUndefined()
  })
})
