import { mpath } from '../../../src/models/objects/mpath.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mpath, {
  'sinks set(0)': `import mpath from 'mpath'
    mpath.set(path, value, document)`,
})
