import { defineModel } from '../define-model.js'

export const execSh = defineModel({
  name: 'exec-sh',
  docs: 'https://github.com/tsertkov/exec-sh#readme',
  packages: ['exec-sh'],
  sinks: [{ at: '{default,promise}(0)', kind: 'command', called: 'the shell' }],
})
