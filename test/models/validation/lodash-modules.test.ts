import { lodashModules } from '../../../src/models/validation/lodash-modules.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(lodashModules, {
  'steps default': `import pick from 'lodash.pick'
    const data = pick(body, ['name'])`,
})
