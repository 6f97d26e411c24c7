import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.js'
import { readAppFiles } from '../support/app-files.js'

/** What is reported of a file that is alone in its package. */
function lint(text: string, name: string, crossFile: 'auto' | 'off'): readonly string[] {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'api-security-tree-')))
  const filename = path.join(folder, name)
  writeFileSync(path.join(folder, 'package.json'), '{}')
  writeFileSync(filename, text)
  const languageOptions = { parser, parserOptions: { ecmaFeatures: { jsx: /x$|\.js$/.test(name) } } }
  const settings = { 'api-security': { ...(plugin.configs.all.settings?.['api-security'] as object), crossFile } }
  const messages = new Linter({ cwd: folder }).verify(text, [{ files: ['**'], languageOptions }, plugin.configs.all, { settings }], { filename, allowInlineConfig: false })
  return messages.map(({ ruleId, line, column, endLine, endColumn, message, suggestions }) =>
    [ruleId, `${line}:${column}-${String(endLine)}:${String(endColumn)}`, message, ...(suggestions ?? []).map(({ fix }) => fix.text)].join(' '),
  )
}

describe('the two parsers of a file', () => {
  it.each(readAppFiles())('lead to the same findings in $path', ({ path: file, text }) => {
    const name = file.split('/').pop() ?? file
    expect(lint(text, name, 'auto')).toEqual(lint(text, name, 'off'))
  })

  it('agree on all that TypeScript can leave out', () => {
    const text = `
      type Plain<T> = { [K in keyof T]: T[K] }
      interface Loose<T, U extends T = T> { field; method(); new (): Loose<T>; (): void; [key: string]: unknown }
      enum Level { low, high = 2 }
      abstract class Base<T> extends Map<string, T> implements Iterable<[string, T]> { declare own; private secret; abstract run(value?, ...rest) }
      declare function ambient(value)
      declare module 'elsewhere'
      export function read<T>(value: T, { key } = {} as { key? }, level: Level): value is T & string { eval(value); eval(key); eval(level); return true }
      export const write = async <T,>(target: Loose<T>, name) => { target[name] = eval(await name) }
    `
    expect(lint(text, 'types.ts', 'auto')).toEqual(lint(text, 'types.ts', 'off'))
    expect(lint(text, 'types.ts', 'auto')).not.toEqual([])
  })
})
