import { defineModel } from '../define-model.js'

/** Each takes an array of arguments and returns one quoted command line. */
export const shellEscape = defineModel({
  name: 'shell-escape',
  docs: 'https://github.com/xxorax/node-shell-escape#readme',
  packages: ['shell-escape', 'any-shell-escape', 'shell-quote/quote'],
  sanitizers: [{ at: 'default', in: 0, clears: ['command'] }],
})
