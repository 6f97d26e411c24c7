import { shellQuote } from '../../../src/models/process/shell-quote.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shellQuote, {
  'sanitizers quote': `import { quote } from 'shell-quote'
    const line = quote(value)`,
  'steps parse': `const { parse } = require('shell-quote')
    const words = parse(value)`,
})
