import { defineModel } from '../define-model.js'

/**
 * The template forms pass each interpolation as one argument and are no sink. `command` splits a text at spaces: no shell, but
 * the value may choose the program and add options.
 */
export const execa = defineModel({
  name: 'execa',
  docs: 'https://github.com/sindresorhus/execa/tree/main/docs',
  packages: ['execa'],
  sinks: [
    { at: '{default,execa,execaSync,sync,execaNode,node}(0)', kind: 'program' },
    { at: '{$,$.sync,$.s}(0)', kind: 'program' },
    { at: '{default,execa,execaSync,sync,execaNode,node,$}(*).shell', kind: 'program' },
    { at: '{execaCommand,execaCommandSync,command,commandSync}(0)', kind: 'command', called: 'the command' },
    { at: '{shell,shellSync}(0)', kind: 'command', called: 'the shell' },
    {
      at: '{default,execa,execaSync,sync}(0)',
      kind: 'command',
      when: [{ at: '(2).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{default,execa,execaSync,sync}(0)',
      kind: 'command',
      when: [{ at: '(1).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{default,execa,execaSync,sync}(1)',
      kind: 'command',
      when: [{ at: '(2).shell', is: 'truthy' }],
      called: 'the shell',
    },
    {
      at: '{default,execa,execaSync,sync}(1).1',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(ba|da|z|k|a|c|tc|fi)?sh(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^-[a-z]*c$' } },
      ],
      called: 'the shell',
    },
    {
      at: '{default,execa,execaSync,sync}(1).{1,2,3,4,5,6}',
      kind: 'command',
      when: [
        { at: '(0)', is: { matches: '(^|[\\\\/])(cmd|powershell|pwsh)(\\.exe)?$' } },
        { at: '(1).0', is: { matches: '^(/[ckr]|-c|-command)$' } },
      ],
      called: 'the shell',
    },
  ],
})
