import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPlugin, root, runScript } from '../support/built-plugin.js'

interface PlacedFinding {
  file: string
  line: number
  rule: string
}

let folder: string

/** A project of many files in a folder of its own: each worker of ESLint loads the plugin and the configuration for itself. */
beforeAll(() => {
  const plugin = buildPlugin()
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'api-security-workers-')))
  cpSync(path.join(root, 'test/projects/express-typescript'), folder, { recursive: true })
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')
  writeFileSync(
    path.join(folder, 'eslint.config.mjs'),
    `import * as parser from '@typescript-eslint/parser'
     import plugin from ${JSON.stringify(plugin)}
     export default [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended]`,
  )
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

function lint(concurrency: number | 'off'): PlacedFinding[] {
  return runScript(`
    import { ESLint } from 'eslint'
    const eslint = new ESLint({ cwd: ${JSON.stringify(folder)}, concurrency: ${JSON.stringify(concurrency)} })
    const results = await eslint.lintFiles(['src'])
    const findings = results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId }) => ({ file: filePath.slice(${folder.length + 1}).replaceAll('\\\\', '/'), line, rule: ruleId })))
    console.log(JSON.stringify(findings))`) as PlacedFinding[]
}

describe('several workers of ESLint', () => {
  it('find what one process finds, over files that different workers lint', () => {
    const alone = lint('off')
    expect(alone.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'src/repositories/order-repository.ts api-security/no-sql-injection',
      'src/services/report-service.ts api-security/no-command-injection',
    ])
    expect(lint(3)).toEqual(alone)
  })
})
