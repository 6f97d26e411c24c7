import { shellEscape } from '../../../src/models/process/shell-escape.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shellEscape, {
  'sanitizers default': `const shellescape = require('shell-escape')
    const line = shellescape(value)`,
})
