import { deepMerge } from '../../../src/models/objects/deep-merge.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(deepMerge, {
  'sinks default(1..)': `import deepExtend from 'deep-extend'
    const options = deepExtend({}, defaults, given)`,
})
