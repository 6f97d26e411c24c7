import { defineModel } from '../define-model.js'

/** What is typed into a terminal (`write`) is a web terminal's purpose and no sink; what the terminal starts is. */
export const nodePty = defineModel({
  name: 'node-pty',
  docs: 'https://github.com/microsoft/node-pty#readme',
  packages: ['node-pty'],
  sinks: [
    { at: 'spawn(0)', kind: 'program' },
    {
      at: 'spawn(1).1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
  ],
})
