import { puka } from '../../../src/models/process/puka.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(puka, {
  'sinks unquoted(0)': `import { sh, unquoted } from 'puka'
    const line = sh\`ls \${unquoted(text)}\``,
  'sanitizers sh': `import { sh } from 'puka'
    const line = sh\`ls \${value}\``,
  'sanitizers {quoteForShell,quoteForCmd,quoteForSh}': `const { quoteForShell } = require('puka')
    const word = quoteForShell(value)`,
})
