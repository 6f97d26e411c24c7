// Runs in a process of its own: lints the files it is told, once, and prints what that cost.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import { generateService } from './generate-service.mjs'

const { preset, files, generate, warmUp = 0, project, crossFile, editor } = JSON.parse(readFileSync(0, 'utf8'))
const beforeImport = performance.now()
const isPlugin = preset && preset !== 'nothing'
const { default: plugin } = isPlugin ? await import('eslint-plugin-api-security') : {}
const importing = performance.now() - beforeImport

const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } }

// ESLint itself, not its Linter: a Linter that is given a config array prepares it anew for each file.
function engine(sourceType) {
  return new ESLint({
    ...(project ? { cwd: project } : {}),
    overrideConfigFile: true,
    ignore: false,
    allowInlineConfig: false,
    overrideConfig: [
      { files: ['**/*.*'], languageOptions: { ...languageOptions, sourceType }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
      ...(isPlugin ? [plugin.configs[preset]] : []),
      ...(isPlugin && crossFile ? [{ files: ['**/*.*'], settings: { 'api-security': { crossFile } } }] : []),
      ...(preset === 'nothing' ? [{ plugins: { own: { rules: { nothing: { create: () => ({}) } } } }, rules: { 'own/nothing': 'error' } }] : []),
    ],
  })
}
const engines = { module: engine('module'), script: engine('script') }

async function lint(text, name) {
  // ESLint ignores what is in node_modules, and what isn't below the working folder.
  const filePath = project ? name : path.join('linted', path.relative(process.cwd(), name).replaceAll('node_modules', 'packages').replaceAll('..', 'up'))
  const [module] = await engines.module.lintText(text, { filePath })
  if (!module?.messages.some(({ fatal }) => fatal)) return module?.messages ?? []
  const [script] = await engines.script.lintText(text, { filePath })
  return script?.messages ?? []
}

const sources = generate
  ? [{ name: 'service.js', text: generateService(generate) }]
  : files.map((name) => ({ name, text: readFileSync(name, 'utf8') }))
const practice = warmUp ? generateService(2000) : ''
for (let turn = 0; turn < warmUp; turn++) await lint(practice, 'service.js')

const [cpu, wall] = [process.cpuUsage(), performance.now()]
let findings = 0
for (const { text, name } of sources) findings += (await lint(text, name)).length
const { user, system } = process.cpuUsage(cpu)

/** One open file, linted again and again as it is typed in: the first time, and how long nineteen of twenty later times take. */
async function watch() {
  const step = Math.max(1, Math.floor(sources.length / 40))
  const warm = []
  for (let index = 0; index < sources.length; index += step) {
    const { text, name } = sources[index]
    for (let turn = 0; turn < 3; turn++) {
      const start = performance.now()
      await lint(`${text}\n// ${turn}`, name)
      warm.push(performance.now() - start)
    }
  }
  warm.sort((a, b) => a - b)
  return { median: warm[Math.floor(warm.length / 2)], p95: warm[Math.floor(warm.length * 0.95)] }
}

console.log(
  JSON.stringify({
    memory: process.resourceUsage().maxRSS / 1024,
    ...(editor ? { editor: await watch() } : {}),
    cpu: (user + system) / 1000,
    wall: performance.now() - wall,
    importing,
    findings,
    lines: sources.reduce((sum, { text }) => sum + text.split('\n').length, 0),
  }),
)
