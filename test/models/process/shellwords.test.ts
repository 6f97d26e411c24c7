import { shellwords } from '../../../src/models/process/shellwords.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shellwords, {
  'sanitizers {escape,join}': `import { escape } from 'shellwords'
    const word = escape(value)`,
  'steps split': `const { split } = require('shellwords')
    const words = split(value)`,
})
