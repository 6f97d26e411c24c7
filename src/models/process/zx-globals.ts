import { defineModel } from '../define-model.js'

/** Scripts run by the zx command, or files that import `zx/globals`, have its functions as globals. */
export const zxGlobals = defineModel({
  name: 'zx/globals',
  docs: 'https://google.github.io/zx/getting-started',
  globals: true,
  sinks: [{ at: '$(0).{prefix,postfix}', kind: 'command', called: 'the shell' }],
  sanitizers: [{ at: '{quote,quotePowerShell}', in: 0, clears: ['command'] }],
  sources: [
    { at: 'argv', kind: 'local', part: 'argv', value: 'object' },
    { at: 'question()', kind: 'local', part: 'stdin', value: 'string' },
  ],
})
