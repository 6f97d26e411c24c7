import { defineModel } from '../define-model.js'

export const surrealdb = defineModel({
  name: 'surrealdb',
  docs: 'https://surrealdb.com/docs/sdk/javascript/methods/query',
  packages: ['surrealdb', 'surrealdb.js', 'surrealdb.node'],
  types: { Surreal: ['new {Surreal,default}()'] },
  sinks: [{ at: 'Surreal.{query,query_raw,queryRaw}(0)', kind: 'query', called: 'SurrealQL' }],
})
