import { defineModel } from '../define-model.js'

export const crossSpawn = defineModel({
  name: 'cross-spawn',
  docs: 'https://github.com/moxystudio/node-cross-spawn#readme',
  packages: ['cross-spawn', 'cross-spawn-promise'],
  sinks: [
    { at: '{default,spawn,sync}(0)', kind: 'program' },
    { at: '{default,spawn,sync}(*).shell', kind: 'program' },
    { at: '{default,spawn,sync}(0)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,spawn,sync}(0)', kind: 'command', when: [{ at: '(1).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,spawn,sync}(1)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    {
      at: '{default,spawn,sync}(1).1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{default,spawn,sync}(1).{1,2,3,4,5,6}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(cmd|powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^(/[ckr]|-c|-command)$' } },
      ],
      called: 'the shell',
    },
  ],
})
