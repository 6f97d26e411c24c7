// npm run new:model -- FOLDER PACKAGE: writes the model of a library and its test, and adds it to the built-in ones.
import { readdirSync } from 'node:fs'
import { exists, root, write } from './support/files.mjs'
import { modelTemplate, modelTestTemplate, nameFile } from './templates/model.mjs'

const folders = readdirSync(`${root}src/models`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const [folder, name = ''] = process.argv.slice(2)
if (!folders.includes(folder) || !/^(?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*$/.test(name)) {
  console.error(`Usage: npm run new:model -- FOLDER PACKAGE, where the folder is one of ${folders.join(', ')}.`)
  process.exit(1)
}
const files = {
  [`src/models/${folder}/${nameFile(name)}.ts`]: modelTemplate(name),
  [`test/models/${folder}/${nameFile(name)}.test.ts`]: modelTestTemplate(name, folder),
}
const taken = Object.keys(files).find(exists)
if (taken) {
  console.error(`${taken} exists already.`)
  process.exit(1)
}
for (const [file, text] of Object.entries(files)) write(file, text)
await import('./update.mjs')
console.log(`Wrote ${Object.keys(files).join(', ')}.\nNext: docs/models.md tells how to say what the library does; each row wants a case in its test.`)
