import { defineModel } from '../define-model.js'

export const foregroundChild = defineModel({
  name: 'foreground-child',
  docs: 'https://github.com/tapjs/foreground-child#readme',
  packages: ['foreground-child'],
  sinks: [
    { at: '{default,foregroundChild}(0)', kind: 'program' },
    { at: '{default,foregroundChild}(0)', kind: 'command', when: [{ at: '(1).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,foregroundChild}(0)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,foregroundChild}(1)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
  ],
})
