import { notevil } from '../../../src/models/process/notevil.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(notevil, {
  'sinks {default,eval}(0)': `const safeEval = require('notevil')
    const result = safeEval(text)`,
  'sinks {Function,FunctionFactory()}(*)': `const { FunctionFactory } = require('notevil')
    const Function = FunctionFactory({ x: 1 })
    const compute = Function('y', text)`,
})
