import { defineModel } from '../define-model.js'

/** Takes a function, or a module whose functions it wraps under the same names. */
export const pify = defineModel({
  name: 'pify',
  docs: 'https://github.com/sindresorhus/pify#readme',
  packages: ['pify', 'util.promisify', 'util-promisify'],
  aliases: [{ at: 'default', of: 0 }],
})
