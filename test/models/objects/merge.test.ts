import { merge } from '../../../src/models/objects/merge.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(merge, {
  'sinks recursive(1..)': `import merge from 'merge'
    merge.recursive(true, original, changes)`,
})
