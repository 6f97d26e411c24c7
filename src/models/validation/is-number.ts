import { defineModel } from '../define-model.js'

export const isNumber = defineModel({
  name: 'is-number',
  docs: 'https://github.com/jonschlinkert/is-number#readme',
  packages: ['is-number'],
  guards: [{ at: 'default', in: 0, clears: 'all' }],
})
