import { crossSpawn } from '../../../src/models/process/cross-spawn.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(crossSpawn, {
  'sinks {default,spawn,sync}(0)': `const spawn = require('cross-spawn')
    spawn(text, ['--version'], { stdio: 'inherit' })`,
  'sinks {default,spawn,sync}(*).shell': `const spawn = require('cross-spawn')
    spawn('npm', ['test'], { shell: text })`,
  'sinks {default,spawn,sync}(0) #2': `import spawn from 'cross-spawn'
    spawn.sync(text, ['--version'], { shell: true })`,
  'sinks {default,spawn,sync}(0) #3': `import spawn from 'cross-spawn'
    spawn.sync(text, { shell: true })`,
  'sinks {default,spawn,sync}(1)': `import { spawn } from 'cross-spawn'
    spawn('convert', [text], { shell: true })`,
  'sinks {default,spawn,sync}(1).1': `const spawn = require('cross-spawn')
    spawn('sh', ['-c', text])`,
  'sinks {default,spawn,sync}(1).{1,2,3,4,5,6}': `const spawn = require('cross-spawn')
    spawn('cmd', ['/c', text])`,
})
