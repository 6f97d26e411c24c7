import { defineModel } from '../define-model.js'

export const hoek = defineModel({
  name: 'hoek',
  docs: 'https://github.com/hapijs/hoek/blob/master/API.md',
  packages: ['hoek'],
  sinks: [{ at: '{merge,applyToDefaults}(1)', kind: 'merge', fixedIn: { hoek: '4.2.1' } }],
})
