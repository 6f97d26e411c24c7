import { defineModel } from '../define-model.js'

/** `exec` escapes its parameters; the command itself goes to the remote shell as it is. */
export const nodeSsh = defineModel({
  name: 'node-ssh',
  docs: 'https://github.com/steelbrain/node-ssh#readme',
  packages: ['node-ssh'],
  types: { NodeSSH: ['new NodeSSH()', 'new default()', 'NodeSSH.connect()'] },
  sinks: [
    { at: 'NodeSSH.{execCommand,exec}(0)', kind: 'command', called: 'the remote shell' },
    { at: 'NodeSSH.connect(0).host', kind: 'url', called: 'the host' },
  ],
})
