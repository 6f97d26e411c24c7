import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { describeDifferences } from '../support/expectations.js'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const SOURCE_FILE = /\.[cm]?[jt]sx?$/

const PROJECTS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

function listFiles(project: string): string[] {
  return readdirSync(path.join(HERE, project), { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE_FILE.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

/** As Node has it: by the extension, else by the nearest package.json. */
function readSourceType(project: string, file: string): 'module' | 'commonjs' {
  if (!/\.jsx?$/.test(file)) return 'module'
  for (let folder = path.dirname(path.join(HERE, project, file)); folder.length > HERE.length; folder = path.dirname(folder)) {
    const manifest = path.join(folder, 'package.json')
    if (existsSync(manifest)) return (JSON.parse(readFileSync(manifest, 'utf8')) as { type?: string }).type === 'module' ? 'module' : 'commonjs'
  }
  return 'commonjs'
}

function lint(project: string, file: string): string {
  const text = readFileSync(path.join(HERE, project, file), 'utf8')
  const linter = new Linter({ cwd: HERE, configType: 'flat' })
  const own: Linter.Config = {
    files: ['**/*.{js,cjs,mjs,jsx,ts,tsx}'],
    languageOptions: { parser: parser, sourceType: readSourceType(project, file), parserOptions: { ecmaFeatures: { jsx: true } } },
  }
  const messages = linter.verify(text, [own, plugin.configs.recommended], { filename: path.join(HERE, project, file) })
  return describeDifferences(`test/projects/${project}/${file}`, text, messages)
}

/** The same order each time, and none that anybody would have chosen. */
function shuffle(files: readonly string[], seed: number): string[] {
  let state = seed
  return files
    .map((file) => ({ file, rank: (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ file }) => file)
}

describe.each(PROJECTS)('%s', (project) => {
  const files = listFiles(project)

  it.each(files)('%s has the findings it expects, and no others', (file) => {
    expect(lint(project, file)).toBe('')
  })

  it.each([1, 2, 3])('has the same findings in another order of its files (%i)', (seed) => {
    expect(shuffle(files, seed).map((file) => lint(project, file)).join('')).toBe('')
  })
})
