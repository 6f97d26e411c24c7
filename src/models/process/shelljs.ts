import { defineModel } from '../define-model.js'

/** `exec` runs a shell; `cmd` (0.9) passes its arguments without one. Texts of files and output can be piped into either. */
export const shelljs = defineModel({
  name: 'shelljs',
  docs: 'https://github.com/shelljs/shelljs#readme',
  packages: ['shelljs', 'shelljs/shell'],
  types: {
    ShellString: [
      '{cat,echo,ls,find,grep,sed,head,tail,sort,uniq,exec,cmd}()',
      'ShellString.{grep,sed,head,tail,sort,uniq,exec,cmd}()',
    ],
  },
  sinks: [
    { at: 'exec(0)', kind: 'command', called: 'the shell' },
    { at: 'ShellString.exec(0)', kind: 'command', called: 'the shell' },
    { at: '{cmd,ShellString.cmd}(0)', kind: 'program' },
    { at: 'exec(1).shell', kind: 'program' },
  ],
  sources: [
    { at: 'cat()', kind: 'local', part: 'file', value: 'string' },
    { at: 'env', kind: 'local', part: 'environment', value: 'object' },
  ],
})
