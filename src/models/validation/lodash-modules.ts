import { defineModel } from '../define-model.js'

/** Functions of lodash that are packages of their own: the package is the function. */
export const lodashModules = defineModel({
  name: 'lodash.*',
  docs: 'https://lodash.com/per-method-packages',
  packages: [
    'lodash.get',
    'lodash.pick',
    'lodash.pickby',
    'lodash.omit',
    'lodash.omitby',
    'lodash.merge',
    'lodash.mergewith',
    'lodash.assign',
    'lodash.defaults',
    'lodash.defaultsdeep',
    'lodash.clonedeep',
    'lodash.clone',
    'lodash.uniq',
    'lodash.trim',
  ],
  steps: [{ at: 'default', from: ['*'] }],
})
