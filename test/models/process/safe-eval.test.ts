import { safeEval } from '../../../src/models/process/safe-eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(safeEval, {
  'sinks default(0)': `const safeEval = require('safe-eval')
    const result = safeEval(text, { x: 1 })`,
})
