import { sudoPrompt } from '../../../src/models/process/sudo-prompt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sudoPrompt, {
  'sinks exec(0)': `const sudo = require('sudo-prompt')
    sudo.exec(text, { name: 'Setup' }, done)`,
})
