import { defineModel } from '../define-model.js'

/** A function, or with thenify-all an object whose functions it wraps under the same names. */
export const thenify = defineModel({
  name: 'thenify',
  docs: 'https://github.com/thenables/thenify#readme',
  packages: ['thenify', 'thenify-all'],
  aliases: [{ at: '{default,withCallback}', of: 0 }],
})
