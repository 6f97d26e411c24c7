import { defineModel } from '../define-model.js'

/** Packages that are one function: what the later arguments hold is copied into the first, all the way down. */
export const deepMerge = defineModel({
  name: 'deep-extend, merge-deep, defaults-deep and other deep merges',
  docs: 'https://github.com/unclechu/node-deep-extend#readme',
  packages: [
    'deep-extend',
    'merge-deep',
    'assign-deep',
    'defaults-deep',
    'lodash.merge',
    'lodash.mergewith',
    'lodash.defaultsdeep',
  ],
  sinks: [
    {
      at: 'default(1..)',
      kind: 'merge',
      // defaults-deep 0.2.4 is its last version, and never was mended.
      fixedIn: {
        'deep-extend': '0.5.1',
        'merge-deep': '3.0.3',
        'assign-deep': '1.0.1',
        'lodash.merge': '4.6.2',
        'lodash.mergewith': '4.6.2',
        'lodash.defaultsdeep': '4.6.1',
      },
    },
  ],
})
