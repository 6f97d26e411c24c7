import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.js'
import plugin from '../../src/index.js'
import { assertRepairs } from '../support/apply-suggestions.js'
import { root } from '../support/built-plugin.js'

interface Example {
  isCorrect: boolean
  line: number
  code: string
  /** What the example's file is called: the fence says it as `title="app/api/users/route.ts"`. */
  file: string
}

/** The fenced code below `### Incorrect` and `### Correct`, up to the next heading of that level. */
function readExamples(markdown: string): Example[] {
  const examples: Example[] = []
  let section = ''
  let open: Example | undefined
  markdown.split('\n').forEach((text, index) => {
    const fence = /^```(?:(?<language>[cm]?[jt]sx?)\b(?:.*title="(?<title>[^"]+)")?)?/.exec(text)
    if (open && fence) {
      if (section) examples.push(open)
      open = undefined
    } else if (open) {
      open.code += `${text}\n`
    } else if (fence) {
      const { language = 'txt', title } = fence.groups ?? {}
      open = { isCorrect: section === 'Correct', line: index + 1, code: '', file: title ?? `example.${language}` }
    } else if (/^##?#? /.test(text)) {
      section = /^### (Incorrect|Correct)\b/.exec(text)?.[1] ?? ''
    }
  })
  return examples
}

const linter = new Linter({ cwd: root })

/** Only the findings of one rule; an example sets options by a comment, as a reader would. */
function lintExample(name: string, { file }: Example) {
  const config: Linter.Config = {
    files: ['**'],
    plugins: { 'api-security': plugin },
    rules: { [`api-security/${name}`]: 'error' },
    languageOptions: { parser, sourceType: file.endsWith('.cjs') ? 'commonjs' : 'module', parserOptions: { ecmaFeatures: { jsx: true } } },
  }
  return (code: string) => linter.verify(code, config, { filename: path.join(root, file) })
}

describe.each(Object.keys(rules))('docs/rules/%s.md', (name) => {
  const markdown = readFileSync(`${root}docs/rules/${name}.md`, 'utf8')
  const examples = readExamples(markdown)

  it('shows what is incorrect and what is correct', () => {
    expect(new Set(examples.map(({ isCorrect }) => isCorrect)).size).toBe(2)
    expect(examples.filter(({ file }) => file.endsWith('.txt'))).toEqual([])
  })

  it('has the sections a reader looks for', () => {
    for (const heading of ['## Rule Details', '## Examples', '## Options', '## When Not To Use It', '## Known Limits', '## Further Reading']) {
      expect(markdown).toMatch(new RegExp(`^${heading}$`, 'm'))
    }
  })

  it.each(examples.filter(({ isCorrect }) => !isCorrect))('line $line is reported, and its repairs are right', (example) => {
    const lint = lintExample(name, example)
    const messages = lint(example.code)
    expect(messages.filter(({ fatal }) => fatal)).toEqual([])
    expect(messages.length).toBeGreaterThan(0)
    assertRepairs(example.code, lint)
  })

  it.each(examples.filter(({ isCorrect }) => isCorrect))('line $line is not reported', (example) => {
    expect(lintExample(name, example)(example.code)).toEqual([])
  })
})

describe('reading of examples', () => {
  it('knows sections, languages and titles', () => {
    const markdown = ['## Examples', '### Incorrect', '#### Express', '```ts', 'a', '```', '### Correct', '```js title="x/y.mjs"', 'b', '```', '## Options']
    expect(readExamples([...markdown, '```ts', 'c', '```'].join('\n'))).toEqual([
      { isCorrect: false, line: 4, code: 'a\n', file: 'example.ts' },
      { isCorrect: true, line: 8, code: 'b\n', file: 'x/y.mjs' },
    ])
  })
})
