import path from 'node:path'
import { list, read, toCamelCase } from '../support/files.mjs'

const note = '// Written by `npm run update`.\n'

/** rules/index.ts: each file in rules/ is a rule of its name. */
export function generateRuleIndex() {
  const names = list('rules', '.ts')
    .map((file) => path.basename(file, '.ts'))
    .filter((name) => name !== 'index')
  const imports = names.map((name) => `import ${toCamelCase(name)} from './${name}.js'\n`)
  const entries = names.map((name) => `  '${name}': ${toCamelCase(name)},\n`)
  return {
    file: 'rules/index.ts',
    text: `${note}${imports.join('')}\n/** All rules by name. */\nexport const rules = {${entries.length ? `\n${entries.join('')}` : ''}}\n`,
  }
}

/** src/models/index.ts: each `export const … = defineModel(` below src/models is a built-in model. */
export function generateModelIndex() {
  const models = list('src/models', '.ts')
    .filter((file) => file.split('/').length > 3)
    .flatMap((file) =>
      [...read(file).matchAll(/^export const (\w+)(?:: Model)? = defineModel\(/gm)].map(([, name]) => ({ file, name })),
    )
  const files = groupByFile(models)
  const seen = new Map()
  for (const { file, name } of models) {
    if (seen.has(name)) throw new Error(`${file} and ${seen.get(name)} both export a model called ${name}: rename one.`)
    seen.set(name, file)
  }
  const imports = [...files].map(([file, inFile]) => {
    const names = inFile.map(({ name }) => name).sort()
    const from = `'./${path.posix.relative('src/models', file).replace(/\.ts$/, '.js')}'`
    const line = `import { ${names.join(', ')} } from ${from}\n`
    return line.length <= 131 ? line : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from ${from}\n`
  })
  const names = [...seen.keys()].sort()
  return {
    file: 'src/models/index.ts',
    text: `${note}${imports.join('')}import type { Model } from './schema.js'

/** What is known of libraries out of the box. */
export const builtinModels: readonly Model[] = [${names.length ? `\n${names.map((name) => `  ${name},\n`).join('')}` : ''}]
`,
  }
}

function groupByFile(models) {
  const files = new Map()
  for (const model of models) files.set(model.file, [...(files.get(model.file) ?? []), model])
  return files
}
