import { defineModel } from '../define-model.js'

/** Packages that are one function, which gives a command line to the shell and hands back the process or its output. */
export const spawnCommand = defineModel({
  name: 'spawn-command',
  docs: 'https://github.com/mmalecki/spawn-command#readme',
  packages: ['spawn-command', 'spawn-command-with-kill', 'execspawn', 'spawn-shell', 'shelljs.exec'],
  sinks: [{ at: 'default(0)', kind: 'command', called: 'the shell' }],
})
