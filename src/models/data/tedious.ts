import { defineModel } from '../define-model.js'

export const tedious = defineModel({
  name: 'tedious',
  docs: 'https://tediousjs.github.io/tedious/api-request.html',
  packages: ['tedious'],
  types: { Request: ['new Request()'] },
  sources: [
    {
      at: 'Request.on(1)(0)',
      when: [{ at: '(0)', is: ['row'] }],
      kind: 'stored',
      part: 'database',
    },
    { at: 'new Request(1)(2)', kind: 'stored', part: 'database' },
  ],
  sinks: [{ at: 'new Request(0)', kind: 'sql' }],
})
