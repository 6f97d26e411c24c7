import { nodePty } from '../../../src/models/process/node-pty.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodePty, {
  'sinks spawn(0)': `import * as pty from 'node-pty'
    const terminal = pty.spawn(text, [], { cols: 80 })`,
  'sinks spawn(1).1': `const pty = require('node-pty')
    const terminal = pty.spawn('bash', ['-c', text], {})`,
})
