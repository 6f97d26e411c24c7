import { defineModel } from '../define-model.js'

export const arg = defineModel({
  name: 'arg',
  docs: 'https://github.com/vercel/arg#readme',
  packages: ['arg'],
  sources: [{ at: 'default()', kind: 'local', part: 'argv', value: 'object' }],
})
