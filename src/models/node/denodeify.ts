import { defineModel } from '../define-model.js'

/** Packages that are one function: it takes a function with a callback and gives back one that returns a promise. */
export const denodeify = defineModel({
  name: 'denodeify',
  docs: 'https://github.com/matthew-andrews/denodeify#readme',
  packages: ['denodeify', 'es6-denodeify', 'then-denodeify', 'promisify-es6', '@gar/promisify'],
  aliases: [{ at: 'default', of: 0 }],
})
