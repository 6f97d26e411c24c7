import { defineModel } from '../define-model.js'

export const meow = defineModel({
  name: 'meow',
  docs: 'https://github.com/sindresorhus/meow#readme',
  packages: ['meow'],
  sources: [{ at: 'default().{input,flags,unnormalizedFlags}', kind: 'local', part: 'argv', value: 'object' }],
})
