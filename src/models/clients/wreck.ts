import { defineModel } from '../define-model.js'

export const wreck = defineModel({
  name: '@hapi/wreck',
  docs: 'https://hapi.dev/module/wreck/api/',
  packages: ['@hapi/wreck', 'wreck'],
  types: {
    Client: ['default', 'exports.Wreck', '{defaults,Client.defaults}()'],
  },
  sinks: [
    { at: 'Client.request(1)', kind: 'url' },
    { at: 'Client.{get,post,patch,put,delete}(0)', kind: 'url' },
    { at: '{defaults,Client.defaults}(0).baseUrl', kind: 'url' },
  ],
})
