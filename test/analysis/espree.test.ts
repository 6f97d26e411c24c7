import * as typescript from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { readAppFiles } from '../support/app-files.js'

/** ESLint's own parser: its trees have no fields for types and decorators at all, where others have empty ones. */
function findingsOf(text: string, sourceType: 'module' | 'commonjs', preset: Linter.Config, parser?: Linter.Parser): string[] {
  const linter = new Linter({ configType: 'flat' })
  const messages = linter.verify(text, [{ languageOptions: { sourceType, ...(parser ? { parser } : {}) } }, preset], { filename: 'app.js' })
  return messages.map(({ line, column, ruleId, message }) => `${String(line)}:${String(column)} ${String(ruleId)} ${message}`)
}

const presets = [plugin.configs.recommended, plugin.configs.strict, plugin.configs.all]
const files = readAppFiles().filter(({ path }) => /\.[cm]?js$/.test(path))

describe.each(presets)("trees of ESLint's own parser, $name", (preset) => {
  it.each(files)('$path has the findings it has otherwise', ({ text, sourceType }) => {
    const expected = findingsOf(text, sourceType, preset, typescript)
    expect(findingsOf(text, sourceType, preset)).toEqual(expected)
  })

  it.each([
    ['a method', "class A { run(q) { pool.query('SELECT ' + q) } }\napp.get('/', (req) => new A().run(req.query.q))"],
    ['a constructor', "class A { constructor(q) { this.q = q } run() { pool.query('SELECT ' + this.q) } }\napp.get('/', (req) => new A(req.query.q).run())"],
    ['a private field', "class A { #pool = pool\nrun(q) { this.#pool.query('SELECT ' + q) } }\napp.get('/', (req) => new A().run(req.query.q))"],
    ['patterns', "const run = ({ q = '' }, [a], ...rest) => pool.query('SELECT ' + q + a + rest[0])\napp.get('/', (req) => run(req.query, [], 1))"],
    ['a class that leaves', "export class A { run(req) { pool.query('SELECT ' + req.q) } }\napp.get('/', (req) => new A().run(req.query))"],
  ])('%s', (_name, code) => {
    const text = `import pg from 'pg'\nimport express from 'express'\nconst pool = new pg.Pool()\nconst app = express()\n${code}`
    expect(findingsOf(text, 'module', preset)).toEqual([expect.stringContaining('api-security/no-sql-injection')])
  })
})
