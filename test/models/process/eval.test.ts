import { evalPackage } from '../../../src/models/process/eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(evalPackage, {
  'sinks default(0)': `const evaluate = require('eval')
    const exported = evaluate(text, 'plugin.js')`,
})
