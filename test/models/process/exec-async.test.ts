import { execAsync } from '../../../src/models/process/exec-async.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(execAsync, {
  'sinks default(0)': `const execAsync = require('exec-async')
    await execAsync(name, ['a'])`,
  'sinks default(0) #2': `const execAsync = require('exec-async')
    await execAsync(name, ['a'], { shell: true })`,
  'sinks default(1)': `const execAsync = require('exec-async')
    await execAsync('convert', names, { shell: true })`,
})
