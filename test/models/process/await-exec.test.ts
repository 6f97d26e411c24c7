import { awaitExec } from '../../../src/models/process/await-exec.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(awaitExec, {
  'sinks default(0)': `const exec = require('await-exec')
    await exec(text)`,
})
