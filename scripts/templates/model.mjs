import { toCamelCase } from '../support/files.mjs'

// What a new model starts from: a client with one method, to be replaced by the facts of the library's own documentation.

const nameConstant = (name) => toCamelCase(nameFile(name))

/** `@scope/some.driver` → `scope-some-driver` */
export const nameFile = (name) => name.replace(/^@/, '').replaceAll(/\W+/g, '-')

export const modelTemplate = (name) => `import { defineModel } from '../define-model.js'

export const ${nameConstant(name)} = defineModel({
  name: '${name}',
  docs: 'https://www.npmjs.com/package/${name}',
  packages: ['${name}'],
  types: { Client: ['createClient()'] },
  sinks: [{ at: 'Client.query(0)', kind: 'sql' }],
})
`

export const modelTestTemplate = (name, folder) => `import { ${nameConstant(name)} } from '../../../src/models/${folder}/${nameFile(name)}.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(${nameConstant(name)}, {
  'sinks Client.query(0)': \`import { createClient } from '${name}'
    createClient().query(text)\`,
})
`
