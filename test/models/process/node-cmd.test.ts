import { nodeCmd } from '../../../src/models/process/node-cmd.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeCmd, {
  'sinks {run,runSync,get}(0)': `const cmd = require('node-cmd')
    cmd.runSync(text)`,
})
