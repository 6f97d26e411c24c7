import { defineModel } from '../define-model.js'

/** Lines and answers of whoever sits at the terminal, or feeds the process. */
export const readline = defineModel({
  name: 'readline',
  docs: 'https://nodejs.org/api/readline.html',
  packages: ['readline', 'readline/promises', 'mz/readline'],
  types: {
    Interface: ['createInterface()', 'promises.createInterface()', 'Interface.{on,once}()', 'new Interface()'],
  },
  sources: [
    { at: 'Interface.question()', kind: 'local', part: 'stdin', value: 'string' },
    { at: 'Interface.question(*)(0)', kind: 'local', part: 'stdin', value: 'string' },
    {
      at: 'Interface.{on,once}(1)(0)',
      when: [{ at: '(0)', is: ['line'] }],
      kind: 'local',
      part: 'stdin',
      value: 'string',
    },
    { at: '{createInterface,promises.createInterface}()', kind: 'local', part: 'stdin', value: 'object' },
  ],
})
