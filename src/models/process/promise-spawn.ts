import { defineModel } from '../define-model.js'

/** With `shell` set this package escapes the arguments itself, so that only the program's text reaches the shell as it is. */
export const promiseSpawn = defineModel({
  name: '@npmcli/promise-spawn',
  docs: 'https://github.com/npm/promise-spawn#readme',
  packages: ['@npmcli/promise-spawn'],
  sinks: [
    { at: 'default(0)', kind: 'program' },
    { at: 'default(0)', kind: 'command', when: [{ at: '(2).shell', is: 'truthy' }], called: 'the shell' },
    { at: 'default(2).shell', kind: 'program' },
  ],
})
