import { spawnPackages } from '../../../src/models/process/spawn-packages.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(spawnPackages, {
  'sinks {default,spawn}(0)': `import spawn from 'nano-spawn'
    await spawn(name, ['--version'])`,
  'sinks {default,spawn}(0) #2': `const spawnAsync = require('@expo/spawn-async')
    await spawnAsync(name, ['--version'], { shell: true })`,
  'sinks {default,spawn}(0) #3': `import spawn from 'nano-spawn'
    await spawn(name, { shell: true })`,
  'sinks {default,spawn}(1)': `import { spawn } from '@malept/cross-spawn-promise'
    await spawn('convert', names, { shell: true })`,
  'sinks {default,spawn}(1).1': `const spawn = require('child-process-ext/spawn')
    await spawn('sh', ['-c', text])`,
})
