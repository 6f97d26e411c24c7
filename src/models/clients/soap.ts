import { defineModel } from '../define-model.js'

export const soap = defineModel({
  name: 'soap',
  docs: 'https://github.com/vpulim/node-soap#readme',
  packages: ['soap', 'strong-soap'],
  sinks: [
    { at: '{createClient,createClientAsync}(0)', kind: 'url' },
  ],
})
