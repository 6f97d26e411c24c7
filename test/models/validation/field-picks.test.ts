import { fieldPicks } from '../../../src/models/validation/field-picks.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fieldPicks, {
  'sanitizers default': `import pick from 'lodash.pick'
    pick(body, ['name', 'city'])`,
})
