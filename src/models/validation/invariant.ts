import { defineModel } from '../define-model.js'

/** Small assertion packages: they throw unless their first argument is true. */
export const invariant = defineModel({
  name: 'invariant',
  docs: 'https://www.npmjs.com/package/tiny-invariant',
  packages: ['invariant', 'tiny-invariant', 'ts-invariant', 'http-assert'],
  guards: [{ at: '{default,invariant}', in: 0, condition: true, outcome: 'throws', clears: 'all' }],
})
