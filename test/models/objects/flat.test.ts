import { flat } from '../../../src/models/objects/flat.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(flat, {
  'sinks unflatten(0)': `import { unflatten } from 'flat'
    const tree = unflatten(fields)`,
})
