import { readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { builtinModels } from '../../src/models/index.js'
import { readSettings } from '../../src/rule-kit/settings.js'
import { root } from '../support/built-plugin.js'

const readme = readFileSync(`${root}README.md`, 'utf8')

/** The fenced blocks of one language below a heading, up to the next heading of the same level. */
function blocksBelow(heading: string, language: string): string[] {
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? ''
  return [...section.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].filter(([, name]) => name === language).map(([, , text = '']) => text)
}

/** Line breaks and indents are the reader's comfort. */
const collapse = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the first example of README.md', () => {
  const heading = 'What a finding looks like'
  const [code = ''] = blocksBelow(heading, 'js')
  let result: ESLint.LintResult
  let output: string

  beforeAll(async () => {
    const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [plugin.configs.recommended] })
    const results = await eslint.lintText(code, { filePath: 'search.js' })
    result = { ...results[0]!, filePath: 'search.js' }
    const formatter = await eslint.loadFormatter('stylish')
    output = stripVTControlCharacters(await formatter.format([result]))
  })

  it('is reported as it says', () => {
    expect(collapse(output)).toBe(collapse(blocksBelow(heading, 'text')[0] ?? ''))
  })

  it('is repaired as it says', () => {
    const [first, second] = result.messages
    expect(first?.suggestions ?? []).toEqual([])
    const [suggestion, ...others] = second?.suggestions ?? []
    expect(others).toEqual([])
    expect(readme).toContain(`*${suggestion!.desc.replace(/\.$/, '')}*`)

    const { range, text } = suggestion!.fix
    const repaired = (code.slice(0, range[0]) + text + code.slice(range[1])).split('\n')
    const before = code.split('\n')
    const changed = before.flatMap((line, index) => (line === repaired[index] ? [] : [`-${line}`, `+${repaired[index] ?? ''}`]))
    expect(repaired).toHaveLength(before.length)
    expect(changed).toEqual(blocksBelow(heading, 'diff')[0]?.trimEnd().split('\n'))
  })
})

describe('README.md', () => {
  it('names for Oxlint the rules and settings of the preset', () => {
    const [config = ''] = blocksBelow('Install', 'json')
    const { rules, settings } = JSON.parse(config) as { rules: object; settings: Record<string, unknown> }
    expect(rules).toEqual(plugin.configs.recommended.rules)
    expect(() => readSettings(settings)).not.toThrow()
  })

  it('shows settings that are accepted', () => {
    const examples = [...readme.matchAll(/^\| `(\w+)` \| `(.+?)` \| .* \| `(\{.*\})` \|$/gm)]
    const defaults = readSettings({})
    expect(examples.map(([, name]) => name)).toEqual(Object.keys(defaults))
    for (const [, name = '', preset = '', example = ''] of examples) {
      expect(JSON.parse(preset)).toEqual(defaults[name as keyof typeof defaults])
      const own = JSON.parse(example) as Record<string, unknown>
      expect(Object.keys(own)).toEqual([name])
      expect(() => readSettings({ 'api-security': own })).not.toThrow()
    }
  })

  it('quotes the error for a misspelt setting', () => {
    expect(() => readSettings({ 'api-security': { threatModels: ['remotes'] } })).toThrow(blocksBelow('Settings', 'text')[0]?.trim())
  })

  it('does not count more libraries than there are', () => {
    const claims = [...readme.matchAll(/\b(\d+) (?:libraries|models)\b/g)].map(([, count]) => Number(count))
    expect(claims.length).toBeGreaterThan(0)
    expect(Math.max(...claims)).toBeLessThanOrEqual(builtinModels.length)
  })
})
