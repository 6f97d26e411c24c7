import { defineModel } from '../define-model.js'

export const bson = defineModel({
  name: 'bson',
  docs: 'https://github.com/mongodb/js-bson#readme',
  packages: ['bson', 'bson-ext'],
  types: { BSON: ['new exports.BSON()', 'new default()', 'exports.BSON'] },
  sinks: [
    {
      at: '{deserialize,BSON.deserialize}(0)',
      kind: 'deserialize',
      called: 'functions',
      when: [{ at: '(1).evalFunctions', is: 'truthy' }],
    },
  ],
  steps: [{ at: '{deserialize,EJSON.parse,EJSON.deserialize}', from: [0], value: 'object', effect: 'parses' }],
})
