import { esprima } from '../../../src/models/process/esprima.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(esprima, {
  'steps {parse,parseScript,parseModule}': `const { parse } = require('esprima')
    const tree = parse(value)`,
})
