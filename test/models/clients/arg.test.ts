import { arg } from '../../../src/models/clients/arg.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(arg, {
  'sources default()': `import arg from 'arg'
    const options = arg({ '--name': String })`,
})
