// Runs in a process of its own: lints the files it is told, once, and prints what that cost.
import { readFileSync } from 'node:fs'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { generateService } from './generate-service.mjs'

const { preset, files, generate, warmUp = 0 } = JSON.parse(readFileSync(0, 'utf8'))
const beforeImport = performance.now()
const { default: plugin } = preset ? await import('eslint-plugin-api-security') : {}
const importing = performance.now() - beforeImport

const linter = new Linter()
const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } }
const configure = (sourceType) => [
  { files: ['**'], languageOptions: { ...languageOptions, sourceType }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ...(preset ? [plugin.configs[preset]] : []),
]
const configs = { module: configure('module'), script: configure('script') }

function lint(text, name) {
  // ESLint ignores what is in node_modules.
  const options = { filename: name.replaceAll('node_modules', 'packages'), allowInlineConfig: false }
  const messages = linter.verify(text, configs.module, options)
  return messages.some(({ fatal }) => fatal) ? linter.verify(text, configs.script, options) : messages
}

const sources = generate
  ? [{ name: 'service.js', text: generateService(generate) }]
  : files.map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const practice = warmUp ? generateService(2000) : ''
for (let turn = 0; turn < warmUp; turn++) lint(practice, 'service.js')

const [cpu, wall] = [process.cpuUsage(), performance.now()]
const findings = sources.reduce((sum, { text, name }) => sum + lint(text, name).length, 0)
const { user, system } = process.cpuUsage(cpu)
console.log(
  JSON.stringify({
    cpu: (user + system) / 1000,
    wall: performance.now() - wall,
    importing,
    findings,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length, 0),
  }),
)
