import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { root } from '../support/built-plugin.js'

const linter = new Linter({ cwd: root })

/** The way that the first finding tells. */
function wayOf(code: string): string | undefined {
  const config: Linter.Config[] = [{ files: ['**'], languageOptions: { parser } }, plugin.configs.recommended]
  const [finding] = linter.verify(code, config, { filename: path.join(root, 'example.ts') })
  return /contains .+?: (.+)\. Pass it/.exec(finding?.message ?? '')?.[1]
}

it('names parameters without their annotations, and a parameter that is the source once', () => {
  const code = `import { Pool } from 'pg'
const pool = new Pool()
export function find(name: string | undefined) {
  return pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`)
}`
  expect(wayOf(code)).toBe('name (3:22) → query (4:10)')
})

it('names the parameters of functions that the value passes', () => {
  const code = `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const equals = (column: string, value: unknown) => \`\${column} = '\${value}'\`
express().get('/', (req, res) => pool.query('SELECT * FROM users WHERE ' + equals('name', req.query.name)))`
  expect(wayOf(code)).toBe('req.query.name (5:91) → equals (5:76) → value (4:33) → query (5:34)')
})

it('names patterns and members as they are written', () => {
  const code = `import express from 'express'
import { Pool } from 'pg'
const pool = new Pool()
const query = {}
express().get('/', (req, res) => {
  const { name = 'x' } = req.query
  query.text = "SELECT * FROM users WHERE name = '" + name + "'"
  pool.query(query.text)
})`
  expect(wayOf(code)).toBe('req.query.name (6:26) → name (6:11) → query.text (7:3) → query (8:3)')
})
