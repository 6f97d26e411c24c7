import { defineModel } from '../define-model.js'

/** `require('shelljs/global')` puts the functions of shelljs on the global object; no other global has these names. */
export const shelljsGlobal = defineModel({
  name: 'shelljs/global',
  docs: 'https://github.com/shelljs/shelljs#global-vs-local',
  globals: true,
  sinks: [{ at: 'exec(0)', kind: 'command', called: 'the shell' }],
  sources: [{ at: 'cat()', kind: 'local', part: 'file', value: 'string' }],
})
