import { defineModel } from '../define-model.js'

/** Packages that are one function: it writes a value at a path, and makes the objects on the way. */
export const deepSet = defineModel({
  name: 'set-value, dset, lodash.set and lodash.setwith',
  docs: 'https://github.com/jonschlinkert/set-value#readme',
  packages: ['set-value', 'dset', 'lodash.set', 'lodash.setwith'],
  sinks: [
    {
      at: '{default,dset}(1)',
      kind: 'merge',
      names: true,
      // lodash.set and lodash.setwith 4.3.2 are their last versions, and never were mended.
      fixedIn: { 'set-value': '4.0.1', dset: '3.1.4' },
    },
  ],
})
