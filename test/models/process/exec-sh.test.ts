import { execSh } from '../../../src/models/process/exec-sh.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(execSh, {
  'sinks {default,promise}(0)': `const execSh = require('exec-sh').promise
    await execSh(text, true)`,
})
