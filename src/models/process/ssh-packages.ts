import { defineModel } from '../define-model.js'

export const sshPackages = defineModel({
  name: 'ssh2-promise and ssh-exec',
  docs: 'https://github.com/sanketbajoria/ssh2-promise#readme',
  packages: ['ssh2-promise', 'ssh-exec'],
  types: { SSH2Promise: ['new default()'] },
  sinks: [
    { at: 'SSH2Promise.{exec,spawn}(0)', kind: 'command', called: 'the remote shell' },
    { at: 'default(0)', kind: 'command', called: 'the remote shell' },
  ],
})
