import { defineModel } from '../define-model.js'

export const assert = defineModel({
  name: 'assert',
  docs: 'https://nodejs.org/api/assert.html',
  packages: ['assert', 'assert/strict'],
  guards: [{ at: '{default,ok,strict}', in: 0, condition: true, outcome: 'throws', clears: 'all' }],
  terminators: [{ at: 'fail' }],
})
