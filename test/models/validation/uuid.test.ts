import { uuid } from '../../../src/models/validation/uuid.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(uuid, {
  'guards validate': `import { validate as isUuid } from 'uuid'
    if (!isUuid(id)) throw new Error('bad id')`,
  'guards {parse,version}': `import { parse } from 'uuid'
    parse(id)
    load(id)`,
})
