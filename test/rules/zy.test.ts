import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import plugin from '../../src/index.js'
it('x', () => {
  const f = process.cwd() + '/examples/vulnerable-api/src/db/orders.ts'
  const m = new Linter({ cwd: process.cwd() }).verify(readFileSync(f,'utf8'), [{ files: ['**'], languageOptions: { parser } }, plugin.configs.recommended], { filename: f })
  console.log(m.map(x => x.line + ' ' + x.ruleId))
})
