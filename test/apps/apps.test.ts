import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { describeDifferences, readExpectations } from '../support/expectations.js'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const SOURCE_FILE = /\.[cm]?[jt]sx?$/

/** Every source file of an app, by its path inside it. */
function listFiles(app: string): string[] {
  return readdirSync(path.join(HERE, app), { recursive: true, encoding: 'utf8' })
    .filter((file) => SOURCE_FILE.test(file))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
}

interface Manifest {
  type?: string
  config?: { preset?: 'recommended' | 'strict' }
}

/** The app's own package.json: what its `.js` files are, as in Node, and by which preset it is linted. */
function readManifest(app: string): Manifest {
  return JSON.parse(readFileSync(path.join(HERE, app, 'package.json'), 'utf8')) as Manifest
}

function lint(app: string, file: string, text: string): Linter.LintMessage[] {
  const { type, config: { preset = 'recommended' } = {} } = readManifest(app)
  const sourceType = SOURCE_FILE.exec(file)?.[0] === '.js' && type !== 'module' ? 'commonjs' : 'module'
  const linter = new Linter({ cwd: HERE, configType: 'flat' })
  const own: Linter.Config = {
    files: ['**/*.{js,cjs,mjs,ts,tsx}'],
    languageOptions: { parser: parser, sourceType, parserOptions: { ecmaFeatures: { jsx: true } } },
  }
  const config = [own, plugin.configs[preset]]
  return linter.verify(text, config, { filename: path.join(HERE, app, file) })
}

const APPS = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)

describe.each(APPS)('%s', (app) => {
  const files = listFiles(app)

  it.each(files)('%s has the findings it expects, and no others', (file) => {
    const text = readFileSync(path.join(HERE, app, file), 'utf8')
    expect(describeDifferences(`test/apps/${app}/${file}`, text, lint(app, file, text))).toBe('')
  })

  it('holds weak and sound code', () => {
    const texts = files.map((file) => readFileSync(path.join(HERE, app, file), 'utf8'))
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length, 0)
    const weak = texts.reduce((sum, text) => sum + readExpectations(text).length, 0)
    expect(lines).toBeGreaterThanOrEqual(80)
    expect(weak).toBeGreaterThan(0)
    // Less than one weakness in three lines: the sound endpoints are the larger part of each service.
    expect(weak * 3).toBeLessThan(lines)
  })
})
