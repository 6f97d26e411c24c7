// Writes every file, and every part of one, that follows from others: the lists of rules and models, tables, headers of doc pages.
// `--check` writes nothing and fails when something isn't up to date.
import { generateDocs } from './generate/docs.mjs'
import { generateModelIndex, generateRuleIndex } from './generate/indexes.mjs'
import { exists, read, write } from './support/files.mjs'
import { loadSource } from './support/load-source.mjs'

const isCheck = process.argv.includes('--check')
const changed = []

function update({ file, text }) {
  if (exists(file) && read(file) === text) return
  changed.push(file)
  if (!isCheck) write(file, text)
}

update(generateRuleIndex())
update(generateModelIndex())
const { rules, builtinModels } = await loadSource(
  `export { rules } from './rules/index.js'\nexport { builtinModels } from './src/models/index.js'`,
)
for (const part of generateDocs(rules, builtinModels)) update(part)

if (isCheck && changed.length) {
  console.error(`Not up to date; run \`npm run update\`:\n${changed.map((file) => `  ${file}`).join('\n')}`)
  process.exitCode = 1
} else {
  console.log(changed.length ? `${isCheck ? 'Stale' : 'Wrote'}: ${changed.join(', ')}` : 'Everything is up to date.')
}
