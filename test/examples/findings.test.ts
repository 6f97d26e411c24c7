import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { assertRepairs } from '../support/apply-suggestions.js'
import { root } from '../support/built-plugin.js'

const linter = new Linter({ cwd: root })

const filesOf = (example: string) =>
  readdirSync(`${root}examples/${example}/src`, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => ({ file, path: path.join(root, `examples/${example}/src`, file) }))

const lint = (text: string, file: string, preset: 'recommended' | 'strict') =>
  linter.verify(text, [{ files: ['**'], languageOptions: { parser } }, plugin.configs[preset]], { filename: file })

const findingsOf = (example: string, preset: 'recommended' | 'strict') =>
  filesOf(example).flatMap(({ file, path: full }) =>
    lint(readFileSync(full, 'utf8'), full, preset).map(({ line, ruleId }) => `${file}:${String(line)} ${String(ruleId)}`),
  )

it('recommended finds the weaknesses of vulnerable-api that there are rules for', () => {
  expect(findingsOf('vulnerable-api', 'recommended')).toEqual([
    'db/files.ts:26 api-security/require-owner-filter',
    'db/files.ts:35 api-security/no-sql-injection',
    'db/orders.ts:24 api-security/no-sql-injection',
    'db/users.ts:33 api-security/no-sql-injection',
    'routes/auth.ts:23 api-security/no-raw-entity-response',
    'routes/auth.ts:28 api-security/no-sql-injection',
    'routes/auth.ts:34 api-security/no-raw-entity-response',
    'routes/files.ts:47 api-security/no-command-injection',
    'routes/files.ts:64 api-security/no-command-injection',
    'routes/orders.ts:23 api-security/no-sql-injection',
    'routes/orders.ts:54 api-security/require-owner-filter',
    'routes/orders.ts:64 api-security/require-owner-filter',
    'routes/reports.ts:24 api-security/no-sql-injection',
    'routes/reports.ts:35 api-security/no-code-injection',
    'routes/reports.ts:42 api-security/no-code-injection',
    'routes/users.ts:22 api-security/no-sql-injection',
    'routes/users.ts:38 api-security/no-raw-entity-response',
    'routes/users.ts:45 api-security/no-mass-assignment',
    'routes/users.ts:48 api-security/no-raw-entity-response',
    'services/tokens.ts:14 api-security/require-jwt-algorithms',
  ])
})

it('the repairs on offer for vulnerable-api are right', () => {
  for (const { path: full } of filesOf('vulnerable-api')) assertRepairs(readFileSync(full, 'utf8'), (code) => lint(code, full, 'recommended'))
})

it('strict is silent on secure-api', () => {
  expect(findingsOf('secure-api', 'strict')).toEqual([])
})
