import { defineModel } from '../define-model.js'

/** `liftAll` keeps the names of the functions that it wraps. */
export const when = defineModel({
  name: 'when (node adapter)',
  docs: 'https://github.com/cujojs/when/blob/master/docs/api.md#node-style-asynchronous-functions',
  packages: ['when/node', 'when/node/function'],
  aliases: [{ at: '{lift,liftAll}', of: 0 }],
})
