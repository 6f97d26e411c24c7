import { childProcess } from '../../../src/models/process/child-process.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(childProcess, {
  'sinks exec(0)': `import { exec } from 'node:child_process'
    exec(text, (error, output) => use(output))`,
  'sinks execSync(0)': `import { execSync } from 'node:child_process'
    execSync(text)`,
  'sinks execAsync(0)': `import { promisifyAll } from 'bluebird'
    import child from 'node:child_process'
    await promisifyAll(child).execAsync(text)`,
  'sinks {spawn,spawnSync,execFile,execFileSync,fork}(0)': `import { spawn } from 'node:child_process'
    spawn(text, ['--version'])`,
  'sinks {exec,execSync,spawn,spawnSync,execFile,execFileSync}(*).shell': `import { execSync } from 'node:child_process'
    execSync('npm test', { shell: text })`,
  'sinks fork(*).execPath': `const { fork } = require('child_process')
    fork('worker.js', [], { execPath: text })`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(0)': `import { spawn } from 'node:child_process'
    spawn(text, ['--version'], { shell: true })`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(0) #2': `const cp = require('child_process')
    cp.spawnSync(text, { shell: '/bin/bash' })`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1)': `import { execFile } from 'node:child_process'
    execFile('convert', [text, 'out.png'], { shell: true }, done)`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).1': `import { spawn } from 'node:child_process'
    spawn('sh', ['-c', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).2': `import { execFileSync } from 'node:child_process'
    execFileSync('/bin/bash', ['-l', '-c', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{1,2,3,4,5,6}': `const { spawn } = require('child_process')
    spawn('cmd.exe', ['/c', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{2,3,4,5,6,7}': `const { spawnSync } = require('child_process')
    spawnSync('cmd', ['/d', '/c', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{3,4,5,6,7,8}': `const { execFile } = require('child_process')
    execFile('cmd.exe', ['/d', '/s', '/c', text], done)`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{1,2,3,4,5,6} #2': `import { spawn } from 'node:child_process'
    spawn('powershell', ['-Command', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{2,3,4,5,6,7} #2': `import { spawn } from 'node:child_process'
    spawn('powershell.exe', ['-NoProfile', '-Command', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{3,4,5,6,7,8} #2': `import { execFile } from 'node:child_process'
    execFile('pwsh', ['-NoProfile', '-NonInteractive', '-c', text], done)`,
  'sinks {spawn,spawnSync,execFile,execFileSync}(1).{4,5,6,7,8,9}': `import { execFileSync } from 'node:child_process'
    execFileSync('powershell.exe', ['-NoProfile', '-ExecutionPolicy', 'Bypass', '-Command', text])`,
})
