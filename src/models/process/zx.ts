import { defineModel } from '../define-model.js'

/** The `$` tag quotes every interpolation: no sink. What options put before and after the command is not quoted. */
export const zx = defineModel({
  name: 'zx',
  docs: 'https://google.github.io/zx/api',
  packages: ['zx', 'zx/core'],
  sinks: [
    { at: '{$,$.sync}(0).{prefix,postfix}', kind: 'command', called: 'the shell' },
    { at: '{$,$.sync}(0).shell', kind: 'program' },
  ],
  sanitizers: [{ at: '{quote,quotePowerShell}', in: 0, clears: ['command'] }],
  sources: [
    { at: 'argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'parseArgv()', kind: 'local', part: 'argv', value: 'object' },
    { at: '{question,stdin}()', kind: 'local', part: 'stdin', value: 'string' },
    { at: 'fetch().json()', kind: 'stored', part: 'response' },
    { at: 'fetch().text()', kind: 'stored', part: 'response', value: 'string' },
  ],
  steps: [{ at: 'minimist', from: [0], value: 'object' }],
})
