import { defineModel } from '../define-model.js'

export const awaitExec = defineModel({
  name: 'await-exec',
  docs: 'https://github.com/hanford/await-exec#readme',
  packages: ['await-exec'],
  sinks: [{ at: 'default(0)', kind: 'command', called: 'the shell' }],
})
