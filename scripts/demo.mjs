// Shows what the built plugin does: lints the insecure example service, prints every finding with its trace and the repairs on
// offer, then shows that the same service done right is silent. Run it by `npm run demo`.
import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { styleText } from 'node:util'
import parser from '@typescript-eslint/parser'
import { ESLint } from 'eslint'
import { exists, root } from './support/files.mjs'

if (!exists('dist/index.js')) {
  console.error('There is no dist/index.js: run `npm run build` first.')
  process.exit(1)
}
const { default: plugin } = await import('../dist/index.js')

const WIDTH = 110
const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR
const paint = (style, text) => (coloured ? styleText(style, text) : text)
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`

async function lint(folder, preset) {
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser } }, plugin.configs[preset]],
  })
  const start = performance.now()
  const results = await eslint.lintFiles([`${folder}/**/*.ts`])
  const findings = results.flatMap(({ filePath, messages, source }) =>
    messages.map((message) => ({
      ...message,
      ruleId: message.ruleId ?? 'parsing',
      file: relative(root, filePath).replaceAll('\\', '/'),
      text: source ?? readFileSync(filePath, 'utf8'),
    })),
  )
  return { files: results.length, findings, milliseconds: performance.now() - start }
}

function groupBy(items, key) {
  const groups = new Map()
  for (const item of items) {
    const group = groups.get(item[key])
    if (group) group.push(item)
    else groups.set(item[key], [item])
  }
  return groups
}

/** Breaks a text at spaces; lines that are already there stay. */
function wrap(text, indent) {
  const lines = []
  for (const given of text.split('\n')) {
    let line = ''
    for (const word of given.split(' ')) {
      if (line !== '' && line.length + word.length >= WIDTH - indent.length) {
        lines.push(line)
        line = ''
      }
      line = line === '' ? word : `${line} ${word}`
    }
    lines.push(line)
  }
  return lines.map((line) => indent + line).join('\n')
}

/** The lines that differ between two texts: a longest common subsequence of lines is left out. */
function diffLines(before, after) {
  const old = before.split('\n')
  const now = after.split('\n')
  const common = Array.from({ length: old.length + 1 }, () => new Array(now.length + 1).fill(0))
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      common[i][j] = old[i] === now[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1])
    }
  }
  const changes = []
  let i = 0
  let j = 0
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++
      j++
    } else if (i < old.length && (j === now.length || common[i + 1][j] >= common[i][j + 1])) changes.push(['-', old[i++]])
    else changes.push(['+', now[j++]])
  }
  return changes
}

const applyFix = (text, { range: [start, end], text: replacement }) => text.slice(0, start) + replacement + text.slice(end)

function printRepair(title, finding, fix) {
  console.log(wrap(paint('cyan', title), '      '))
  for (const [sign, line] of diffLines(finding.text, applyFix(finding.text, fix))) {
    console.log(paint(sign === '-' ? 'red' : 'green', `        ${sign} ${line.trimStart()}`))
  }
}

function printFinding(finding) {
  const { file, line, column, message, text, fix, suggestions = [] } = finding
  console.log(`    ${paint('dim', `${file}:${line}:${column}`)}`)
  console.log(paint('dim', `      ${text.split('\n')[line - 1]?.trim() ?? ''}`))
  console.log(wrap(message, '      '))
  if (fix) printRepair('Fix:', finding, fix)
  for (const suggestion of suggestions) printRepair(`Suggestion: ${suggestion.desc}`, finding, suggestion.fix)
  console.log()
}

function printFindings(findings) {
  const byRule = [...groupBy(findings, 'ruleId')].sort(([a], [b]) => a.localeCompare(b))
  for (const [rule, ofRule] of byRule) {
    const docs = plugin.rules[rule.replace('api-security/', '')]?.meta?.docs
    const weakness = docs?.cwe?.length ? `, CWE-${docs.cwe[0]}` : ''
    console.log(`${paint('bold', rule)} (${count(ofRule.length, 'finding')}${weakness})`)
    if (docs?.description) console.log(wrap(docs.description, ''))
    console.log()
    for (const [file, ofFile] of groupBy(ofRule, 'file')) {
      console.log(`  ${paint('underline', file)}`)
      ofFile.forEach(printFinding)
    }
  }
}

const vulnerable = await lint('examples/vulnerable-api', 'recommended')
printFindings(vulnerable.findings)
const repairable = vulnerable.findings.filter(({ fix, suggestions }) => fix || suggestions?.length)
const places = new Set(vulnerable.findings.map(({ file }) => file))
const rules = new Set(vulnerable.findings.map(({ ruleId }) => ruleId))
const duration = Math.round(vulnerable.milliseconds)
console.log(
  paint('bold', 'examples/vulnerable-api, preset recommended:'),
  `${count(vulnerable.findings.length, 'finding')} by ${count(rules.size, 'rule')}`,
  `in ${places.size} of ${count(vulnerable.files, 'file')}, ${repairable.length} with a repair on offer (${duration} ms).`,
)

const secure = await lint('examples/secure-api', 'strict')
if (secure.findings.length > 0) printFindings(secure.findings)
console.log(
  paint('bold', 'examples/secure-api, preset strict:'),
  secure.findings.length === 0
    ? `silent, nothing found in ${count(secure.files, 'file')} (${Math.round(secure.milliseconds)} ms).`
    : `${count(secure.findings.length, 'finding')} where there must be none.`,
)

// The demo is a check as well: the insecure service must be found out, the sound one left in peace, and both must parse.
if (vulnerable.findings.length === 0 || rules.has('parsing') || secure.findings.length > 0) process.exitCode = 1
