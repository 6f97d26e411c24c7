import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { Linter as LinterOf9 } from 'eslint-v9'
import { beforeAll, describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { readAppFiles } from '../support/app-files.js'
import { buildPlugin, root, runScript } from '../support/built-plugin.js'

const apps = readAppFiles()
const languageOptions: Linter.LanguageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: true } } }

function lint(linter: Linter, { path: file, text, sourceType }: (typeof apps)[number]) {
  const config: Linter.Config[] = [{ files: ['**'], languageOptions: { ...languageOptions, sourceType } }, plugin.configs.strict]
  return linter.verify(text, config, { filename: path.join(root, file) })
}

describe('ESLint 9 and 10', () => {
  const linterOf10 = new Linter({ cwd: root })
  const linterOf9 = new LinterOf9({ cwd: root }) as unknown as Linter

  it('are the lowest and the highest version we work with', () => {
    expect([linterOf9.version.split('.')[0], linterOf10.version.split('.')[0]]).toEqual(['9', '10'])
  })

  it.each(apps)('find the same in $path', (file) => {
    // `nodeType` is gone in ESLint 10.
    const findings = (linter: Linter) => lint(linter, file).map((message) => ({ ...message, nodeType: undefined }))
    expect(findings(linterOf9)).toEqual(findings(linterOf10))
  })

  it('find something', () => {
    expect(apps.flatMap((file) => lint(linterOf10, file)).length).toBeGreaterThan(10)
  })
})

interface PlainFinding {
  file: string
  line: number
  column: number
  rule: string
}

const byPlace = (a: PlainFinding, b: PlainFinding) =>
  a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule)

/** What ESLint 10 finds, with TypeScript's parser. */
function findAll(files: typeof apps): PlainFinding[] {
  const linter = new Linter({ cwd: root })
  return files
    .flatMap((file) => lint(linter, file).map((message) => ({ ...message, file: file.path })))
    .map(({ file, line, column, ruleId }) => ({ file, line, column, rule: ruleId ?? 'parser' }))
    .sort(byPlace)
}

describe('a project without TypeScript', () => {
  const plain = apps.filter(({ path: file }) => file.endsWith('.js'))

  it('gets the same findings, and nothing of TypeScript is loaded', () => {
    buildPlugin()
    const script = `
      import { createRequire } from 'node:module'
      import { ESLint } from 'eslint'
      import plugin from 'eslint-plugin-api-security'
      const files = ${JSON.stringify(plain.map((file) => ({ files: [file.path], languageOptions: { sourceType: file.sourceType } })))}
      const overrideConfig = [...files, plugin.configs.strict]
      const eslint = new ESLint({ overrideConfigFile: true, overrideConfig })
      const results = await eslint.lintFiles(${JSON.stringify(plain.map((file) => file.path))})
      const findings = results.flatMap(({ filePath, messages }) =>
        messages.map(({ line, column, ruleId }) => ({ file: filePath.slice(process.cwd().length + 1), line, column, rule: ruleId })))
      const modules = Object.keys(createRequire(process.cwd() + '/').cache)
      console.log(JSON.stringify({ findings, modules }))`
    const { findings, modules } = runScript(script) as { findings: PlainFinding[]; modules: string[] }
    expect(findings.map((finding) => ({ ...finding, file: finding.file.replaceAll('\\', '/') })).sort(byPlace)).toEqual(findAll(plain))
    expect(modules.filter((file) => /node_modules.(?:typescript|@typescript-eslint.(?:parser|typescript-estree|utils|eslint-plugin|type-utils))\b/.test(file))).toEqual([])
    expect(findings.length).toBeGreaterThan(0)
  })
})

describe('oxlint', () => {
  let found: PlainFinding[]

  beforeAll(() => {
    const entry = buildPlugin()
    const folder = mkdtempSync(path.join(tmpdir(), 'api-security-oxlint-'))
    const config = path.join(folder, 'oxlint.json')
    const rules = Object.fromEntries(Object.keys(plugin.configs.strict.rules ?? {}).map((rule) => [rule, 'error']))
    const settings = plugin.configs.strict.settings ?? {}
    writeFileSync(config, JSON.stringify({ jsPlugins: [entry], categories: { correctness: 'off' }, plugins: [], rules, settings }))
    found = runOxlint(['-c', config, ...apps.map((file) => file.path)])
    rmSync(folder, { recursive: true })
  })

  it('finds what ESLint finds', () => {
    expect(found.sort(byPlace)).toEqual(findAll(apps))
  })
})

function runOxlint(flags: string[]): PlainFinding[] {
  const binary = path.join(path.dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')
  let output: string
  try {
    output = execFileSync(process.execPath, [binary, '--format', 'json', ...flags], { cwd: root, encoding: 'utf8', maxBuffer: 1e8 })
  } catch (error) {
    // It exits with 1 when it finds something.
    output = (error as { stdout: string }).stdout
  }
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { code: string; filename: string; labels: { span: { line: number; column: number } }[] }[]
  }
  return diagnostics.map(({ code, filename, labels }) => ({
    file: filename.replaceAll('\\', '/'),
    line: labels[0]?.span.line ?? 0,
    column: labels[0]?.span.column ?? 0,
    rule: code.replace(/^(.*)\((.*)\)$/, '$1/$2'),
  }))
}
