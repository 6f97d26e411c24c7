import { defineModel } from '../define-model.js'

export const prompts = defineModel({
  name: 'prompts',
  docs: 'https://github.com/terkelg/prompts#readme',
  packages: ['prompts'],
  sources: [{ at: '{default,prompt}()', kind: 'local', part: 'stdin', value: 'object' }],
})
