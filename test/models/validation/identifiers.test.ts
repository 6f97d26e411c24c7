import { identifiers } from '../../../src/models/validation/identifiers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(identifiers, {
  'sanitizers {nanoid,ulid,createId,generate,uid}': `import { nanoid } from 'nanoid'
    save(nanoid())`,
})
