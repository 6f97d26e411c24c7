// npm run new:model -- FOLDER PACKAGE: writes the model of a library, and adds it to the built-in ones.
import { readdirSync } from 'node:fs'
import { exists, root, write } from './support/files.mjs'
import { modelTemplate } from './templates/model.mjs'

const folders = readdirSync(`${root}src/models`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const [folder, name = ''] = process.argv.slice(2)
if (!folders.includes(folder) || !/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/.test(name)) {
  console.error(`Usage: npm run new:model -- FOLDER PACKAGE, where the folder is one of ${folders.join(', ')}.`)
  process.exit(1)
}
const file = `src/models/${folder}/${name.replace(/^@/, '').replaceAll(/\W+/g, '-')}.ts`
if (exists(file)) {
  console.error(`${file} exists already.`)
  process.exit(1)
}
write(file, modelTemplate(name))
await import('./update.mjs')
console.log(`Wrote ${file}.\nNext: docs/models.md tells how to say what the library does; each row wants a test in test/models.`)
