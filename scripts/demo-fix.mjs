// Shows what the suggestions are worth: copies the insecure example service to a folder of its own, applies every repair on offer, and says
// what was done and what is left to a person. Run it by `npm run demo:fix`, or with a folder for the copy.
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { styleText } from 'node:util'
import { exists, root } from './support/files.mjs'
import { repairService } from './support/repair-service.mjs'

if (!exists('dist/index.js')) {
  console.error('There is no dist/index.js: run `npm run build` first.')
  process.exit(1)
}
const { default: plugin } = await import('../dist/index.js')

const coloured = process.stdout.isTTY === true && !process.env.NO_COLOR
const paint = (style, text) => (coloured ? styleText(style, text) : text)
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`

/** Why a finding of a rule can be without a repair. */
const reasons = {
  'no-sql-injection': 'the text is put together in several places, or the value stands where no parameter can',
  'no-code-injection': 'what the code is to do has to be written by hand',
  'require-owner-filter': 'the caller is not in sight where the record is looked up',
}

const [given] = process.argv.slice(2)
const folder = given ? path.resolve(given) : mkdtempSync(path.join(tmpdir(), 'repaired-api-'))
mkdirSync(folder, { recursive: true })
cpSync(path.join(root, 'examples/vulnerable-api/src'), path.join(folder, 'src'), { recursive: true })
// A package of its own: that is where the files of a project end.
writeFileSync(path.join(folder, 'package.json'), '{ "name": "repaired-api", "private": true, "type": "module" }\n')
if (!given) symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'), 'junction')

const { applied, left } = await repairService(plugin, folder)
const relative = (file) => path.relative(folder, file).replaceAll('\\', '/')

console.log(paint('bold', `Applied ${count(applied.length, 'repair')}:`))
for (const { file, line, rule, description } of applied) {
  console.log(`  ${relative(file)}:${line} ${paint('dim', rule)}\n    ${description}`)
}
console.log(`\n${paint('bold', `Left to a person, ${count(left.length, 'finding')}:`)}`)
for (const { file, line, ruleId } of left) {
  const reason = reasons[ruleId.replace('api-security/', '')]
  console.log(`  ${relative(file)}:${line} ${paint('dim', ruleId)}${reason ? `\n    ${reason}` : ''}`)
}
console.log(`\nThe repaired service is in ${folder}`)

// The demo is a check as well: repairs must have been made, and nothing that is left may have one.
if (applied.length === 0 || left.some(({ suggestions, fatal }) => fatal || suggestions?.length)) process.exitCode = 1
