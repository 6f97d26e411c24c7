import { toCamelCase } from '../support/files.mjs'

// What a new model starts from: a client with one method, to be replaced by the facts of the library's own documentation.

export const modelTemplate = (name) => `import { defineModel } from '../define-model.js'

export const ${toCamelCase(name.replace(/^@/, '').replaceAll(/\W+/g, '-'))} = defineModel({
  name: '${name}',
  docs: 'https://www.npmjs.com/package/${name}',
  packages: ['${name}'],
  types: { Client: ['createClient()'] },
  sinks: [{ at: 'Client.query(0)', kind: 'sql' }],
})
`
