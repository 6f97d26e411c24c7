// npm run new:rule -- no-something: writes a rule, its test and its doc page, which compile, pass and say what to fill in.
import { exists, write } from './support/files.mjs'
import { ruleDocTemplate, ruleTemplate, ruleTestTemplate } from './templates/rule.mjs'

const [name = ''] = process.argv.slice(2)
if (!/^(?:no|require|prefer)(?:-[a-z\d]+)+$/.test(name)) {
  console.error('Usage: npm run new:rule -- NAME, where the name starts with no-, require- or prefer- and is in kebab-case.')
  process.exit(1)
}
const files = {
  [`rules/${name}.ts`]: ruleTemplate(name),
  [`test/rules/${name}.test.ts`]: ruleTestTemplate(name),
  [`docs/rules/${name}.md`]: ruleDocTemplate(name),
}
const taken = Object.keys(files).find(exists)
if (taken) {
  console.error(`${taken} exists already.`)
  process.exit(1)
}
for (const [file, text] of Object.entries(files)) write(file, text)
await import('./update.mjs')
console.log(`Wrote ${Object.keys(files).join(', ')}.\nNext: docs/adding-a-rule.md tells what to do with them.`)
