import { defineModel } from '../define-model.js'

/** Calls `execFile`: the arguments are a list, or an object of options. */
export const execAsync = defineModel({
  name: 'exec-async',
  docs: 'https://github.com/exponentjs/exec-async#readme',
  packages: ['exec-async'],
  sinks: [
    { at: 'default(0)', kind: 'program' },
    { at: 'default(0)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    { at: 'default(1)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
  ],
})
