import { defineModel } from '../define-model.js'

/** Packages that are a function which takes over only the fields it is told. */
export const fieldPicks = defineModel({
  name: 'lodash.pick',
  docs: 'https://lodash.com/docs#pick',
  packages: ['lodash.pick', 'just-pick', 'object.pick', 'only'],
  sanitizers: [{ at: 'default', in: 0, clears: ['assign'] }],
})
