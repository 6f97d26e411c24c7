import { funcster } from '../../../src/models/process/funcster.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(funcster, {
  'sinks {deepDeserialize,deserialize}(0)': `import funcster from 'funcster'
    const made = funcster.deepDeserialize(given)`,
})
