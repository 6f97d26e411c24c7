import { spawnCommand } from '../../../src/models/process/spawn-command.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(spawnCommand, {
  'sinks default(0)': `const spawnCommand = require('spawn-command')
    spawnCommand(text)`,
})
