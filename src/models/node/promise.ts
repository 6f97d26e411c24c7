import { defineModel } from '../define-model.js'

/** The package of then/promise, and the older one that it gave its API to. */
export const promise = defineModel({
  name: 'promise',
  docs: 'https://github.com/then/promise#readme',
  packages: ['promise', 'promise/lib/node-extensions'],
  aliases: [{ at: '{denodeify,nodeify}', of: 0 }],
})
