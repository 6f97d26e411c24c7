import { nodeEval } from '../../../src/models/process/node-eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeEval, {
  'sinks default(0)': `const nodeEval = require('node-eval')
    const result = nodeEval(text)`,
})
