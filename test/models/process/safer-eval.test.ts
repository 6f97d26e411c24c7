import { saferEval } from '../../../src/models/process/safer-eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(saferEval, {
  'sinks default(0)': `const saferEval = require('safer-eval')
    const result = saferEval(text)`,
  'sinks new SaferEval().runInContext(0)': `const { SaferEval } = require('safer-eval')
    const result = new SaferEval({ x: 1 }).runInContext(text)`,
})
