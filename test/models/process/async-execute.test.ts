import { asyncExecute } from '../../../src/models/process/async-execute.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(asyncExecute, {
  'sinks default(0)': `const exec = require('async-execute')
    module.exports = (branch) => exec(\`git checkout \${branch}\`)`,
})
