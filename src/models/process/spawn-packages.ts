import { defineModel } from '../define-model.js'

/** Packages with the signature of child_process' `spawn`, options included. */
export const spawnPackages = defineModel({
  name: 'nano-spawn and other forms of spawn',
  docs: 'https://github.com/sindresorhus/nano-spawn#readme',
  packages: ['nano-spawn', 'child-process-ext/spawn', '@expo/spawn-async', '@malept/cross-spawn-promise', 'await-spawn', 'buffered-spawn'],
  sinks: [
    { at: '{default,spawn}(0)', kind: 'program' },
    { at: '{default,spawn}(0)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,spawn}(0)', kind: 'command', when: [{ at: '(1).shell', is: 'truthy' }], called: 'the shell' },
    { at: '{default,spawn}(1)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    {
      at: '{default,spawn}(1).1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
  ],
})
