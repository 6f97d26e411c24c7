import { defineModel } from '../define-model.js'

/** Packages that are a function which copies the fields of objects into the first one. */
export const recordAssigns = defineModel({
  name: 'lodash.assign',
  docs: 'https://lodash.com/per-method-packages',
  packages: ['lodash.assign', 'lodash.merge', 'lodash.mergewith', 'lodash.defaults', 'lodash.defaultsdeep', 'object-assign'],
  sinks: [{ at: 'default(1..)', kind: 'assign', into: 0 }],
})
