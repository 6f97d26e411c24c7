import { uuid } from '../../../src/models/validation/uuid.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(uuid, {
  'sanitizers {v1,v3,v4,v5,v6,v7,stringify,default}': `import { v4 as uuid } from 'uuid'
    save(uuid())`,
  'guards validate': `import { validate as isUuid } from 'uuid'
    if (!isUuid(id)) throw new Error('bad id')`,
  'guards {parse,version}': `import { parse } from 'uuid'
    parse(id)
    load(id)`,
})
