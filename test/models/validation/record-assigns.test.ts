import { recordAssigns } from '../../../src/models/validation/record-assigns.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(recordAssigns, {
  'sinks default(1..)': `import merge from 'lodash.merge'
    const user = await users.findById(id)
    merge(user, changes)`,
})
