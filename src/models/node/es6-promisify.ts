import { defineModel } from '../define-model.js'

export const es6Promisify = defineModel({
  name: 'es6-promisify',
  docs: 'https://github.com/mikehall314/es6-promisify#readme',
  packages: ['es6-promisify'],
  aliases: [{ at: '{default,promisify}', of: 0 }],
})
