import { defineModel } from '../define-model.js'

export const sqlstring = defineModel({
  name: 'sqlstring',
  docs: 'https://github.com/mysqljs/sqlstring',
  packages: ['sqlstring'],
  sanitizers: [
    { at: '{escape,escapeId}', in: 0, clears: ['sql'] },
    { at: 'format', in: 1, clears: ['sql'] },
  ],
  steps: [
    { at: 'format', from: [0], value: 'string' },
    { at: 'raw', from: [0] },
  ],
})
