import { it } from 'vitest'
import { readFileSync } from 'node:fs'
import { Linter } from 'eslint'
import * as parser from '@typescript-eslint/parser'
import plugin from '../../src/index.js'
it('x', () => {
  for (const part of readFileSync(process.env.OF ?? '/tmp/of.txt','utf8').split(/^=== ?/m).slice(1)) {
    const [head, ...rest] = part.split('\n')
    const code = rest.join('\n')
    const linter = new Linter({ configType: 'flat', cwd: '/x' })
    const messages = linter.verify(code, [{ files: ['**/*.{js,ts,tsx}'], languageOptions: { parser }, plugins: { a: plugin as any }, rules: { 'a/require-owner-filter': 'error' }, settings: head!.includes('STRICT') ? { 'api-security': { trustNames: false } } : {} }], { filename: '/x/' + (head!.match(/\S+\.tsx?/)?.[0] ?? 'src/file.ts') })
    console.log((head!.startsWith('+') ? messages.length ? 'ok  ' : 'MISS' : messages.length ? 'FALSE' : 'ok  ') + ' ' + head, messages.map(m => `\n   ${m.line}:${m.column} ${m.ruleId ? m.message.slice(0,90) : m.message}` + (m.suggestions ?? []).map(s => `\n      fix ${s.desc} → ${(code.slice(0, s.fix.range[0]) + s.fix.text + code.slice(s.fix.range[1])).split('\n')[m.line-1]}`).join('')).join(''))
  }
})
