import { defineModel } from '../define-model.js'

/** The `sh` tag quotes all interpolations but those wrapped in `unquoted`. */
export const puka = defineModel({
  name: 'puka',
  docs: 'https://gitlab.com/rhendric/puka#readme',
  packages: ['puka'],
  sinks: [{ at: 'unquoted(0)', kind: 'command', called: 'the shell' }],
  sanitizers: [
    { at: 'sh', in: '*', clears: ['command'] },
    { at: '{quoteForShell,quoteForCmd,quoteForSh}', in: 0, clears: ['command'] },
  ],
})
