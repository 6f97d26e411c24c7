import { minimist } from '../../../src/models/clients/minimist.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(minimist, {
  'steps default': `import minimist from 'minimist'
    const options = minimist(value)`,
})
