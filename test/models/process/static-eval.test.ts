import { staticEval } from '../../../src/models/process/static-eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(staticEval, {
  'sinks default(0)': `const evaluate = require('static-eval')
    const result = evaluate(text)`,
})
