import { promiseSpawn } from '../../../src/models/process/promise-spawn.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(promiseSpawn, {
  'sinks default(0)': `const spawn = require('@npmcli/promise-spawn')
    await spawn(text, ['--version'])`,
  'sinks default(0) #2': `const spawn = require('@npmcli/promise-spawn')
    await spawn(text, ['--version'], { shell: true })`,
  'sinks default(2).shell': `const spawn = require('@npmcli/promise-spawn')
    await spawn('npm', ['test'], { shell: text })`,
})
