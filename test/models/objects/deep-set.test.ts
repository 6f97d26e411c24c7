import { deepSet } from '../../../src/models/objects/deep-set.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(deepSet, {
  'sinks {default,dset}(1)': `import { dset } from 'dset'
    dset(profile, path, value)`,
})
