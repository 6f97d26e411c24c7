import * as parser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import plugin from '../../src/index.js'
import { writeProject, type Files } from './project-routes.js'

export interface LintOptions {
  /** The rule's own preset is `recommended`. */
  strict?: boolean
  settings?: Record<string, unknown>
}

/** What one rule finds in one file of a project: the reported texts. */
export function lintInProject(rule: string, files: Files, name: string, { strict = false, settings = {} }: LintOptions = {}): string[] {
  const folder = writeProject(files)
  const text = files[name] ?? ''
  const id = `api-security/${rule}`
  const messages = new Linter({ cwd: folder, configType: 'flat' }).verify(
    text,
    [
      {
        files: ['**/*.{js,ts,tsx}'],
        plugins: { 'api-security': plugin },
        languageOptions: { parser: parser, sourceType: /^\s*(?:import|export)\b/m.test(text) ? 'module' : 'commonjs' },
        rules: { [id]: 'error' },
        settings: { 'api-security': { ...(strict && { trustNames: false }), ...settings } },
      },
    ],
    { filename: `${folder}/${name}` },
  )
  const lines = text.split('\n')
  return messages.map(({ ruleId, message, line, column, endLine, endColumn }) => {
    if (ruleId !== id) return message
    return endLine === line ? (lines[line - 1] ?? '').slice(column - 1, (endColumn ?? 1) - 1) : `${String(line)}:${String(column)}`
  })
}
