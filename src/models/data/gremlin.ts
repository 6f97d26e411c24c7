import { defineModel } from '../define-model.js'

export const gremlin = defineModel({
  name: 'gremlin',
  docs: 'https://tinkerpop.apache.org/docs/current/reference/#gremlin-javascript-scripts',
  packages: ['gremlin'],
  types: { Client: ['new driver.Client()'] },
  sinks: [{ at: 'Client.{submit,stream}(0)', kind: 'query', called: 'Gremlin' }],
})
