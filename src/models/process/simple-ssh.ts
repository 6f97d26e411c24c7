import { defineModel } from '../define-model.js'

/** `args` are joined to the command with blanks, unquoted. */
export const simpleSsh = defineModel({
  name: 'simple-ssh',
  docs: 'https://github.com/MCluck90/simple-ssh#readme',
  packages: ['simple-ssh'],
  types: { SSH: ['new default()', 'SSH.exec()', 'SSH.on()'] },
  sinks: [
    { at: 'SSH.exec(0)', kind: 'command', called: 'the remote shell' },
    { at: 'SSH.exec(1).args', kind: 'command', called: 'the remote shell' },
  ],
})
