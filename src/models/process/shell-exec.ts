import { defineModel } from '../define-model.js'

export const shellExec = defineModel({
  name: 'shell-exec',
  docs: 'https://github.com/tiaanduplessis/shell-exec#readme',
  packages: ['shell-exec'],
  sinks: [{ at: 'default(0)', kind: 'command', called: 'the shell' }],
})
