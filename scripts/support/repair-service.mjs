import { readFileSync, writeFileSync } from 'node:fs'
import parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'

/** Rounds after which a repair that comes back again and again is given up. */
const MOST_ROUNDS = 20

/** The edits of one suggestion are one; two that overlap have to wait for each other. */
function chooseEdits(messages) {
  const chosen = []
  for (const message of messages) {
    const [offer] = message.suggestions ?? []
    const edit = offer?.fix ?? message.fix
    if (!edit) continue
    const overlaps = chosen.some(({ edit: other }) => edit.range[0] < other.range[1] && other.range[0] < edit.range[1])
    if (!overlaps) chosen.push({ edit, rule: message.ruleId, line: message.line, description: offer?.desc ?? '--fix' })
  }
  return chosen.sort((a, b) => b.edit.range[0] - a.edit.range[0])
}

const isSame = (a, b) => a.edit.range[0] === b.edit.range[0] && a.edit.range[1] === b.edit.range[1]

/**
 * Applies the first suggestion of every finding to the files of a folder, as somebody does who clicks through an editor, until nothing is
 * on offer any more. Answers with what was done, and with the findings that are left.
 */
export async function repairService(plugin, folder) {
  const lint = () =>
    new ESLint({
      cwd: folder,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs.recommended],
    }).lintFiles(['src/**/*.ts'])
  const applied = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const results = await lint()
    let changed = false
    for (const { filePath, messages } of results) {
      const edits = chooseEdits(messages).filter((one, index, all) => !all.slice(0, index).some((other) => isSame(one, other)))
      if (edits.length === 0) continue
      let text = readFileSync(filePath, 'utf8')
      for (const { edit } of edits) text = text.slice(0, edit.range[0]) + edit.text + text.slice(edit.range[1])
      writeFileSync(filePath, text)
      applied.push(...edits.reverse().map(({ rule, line, description }) => ({ file: filePath, rule, line, description })))
      changed = true
    }
    if (!changed) return { applied, left: results.flatMap(({ filePath, messages }) => messages.map((message) => ({ ...message, file: filePath }))) }
  }
  throw new Error(`The repairs of ${folder} don't come to an end.`)
}
