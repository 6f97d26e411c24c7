import { isUuid } from '../../../src/models/validation/is-uuid.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(isUuid, {
  'guards {v1,v2,v3,v4,v5,nil,anyNonNil}': `import isUUID from 'is-uuid'
    if (!isUUID.v4(id)) return`,
})
