import { commandLinePrograms } from '../../../src/models/process/command-line-programs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(commandLinePrograms, {
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*': `import { execFile } from 'node:child_process'
    execFile('git', ['clone', '--bare', text, folder])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #2': `import { spawn } from 'node:child_process'
    spawn('hg', ['clone', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #3': `import spawn from 'cross-spawn'
    spawn.sync('tar', ['-x', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #4': `import { execa } from 'execa'
    await execa('curl', ['-s', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #5': `import { execFile } from 'node:child_process'
    execFile('wget', ['-q', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #6': `import { spawn } from 'node:child_process'
    spawn('ssh', [text, 'uptime'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #7': `import spawn from 'cross-spawn'
    spawn.sync('rsync', ['-av', text, 'backup/'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #8': `import { execa } from 'execa'
    await execa('find', [text, '-name', '*.log'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #9': `import { execFile } from 'node:child_process'
    execFile('zip', ['-r', 'out.zip', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #10': `import { spawn } from 'node:child_process'
    spawn('grep', ['-n', text, 'app.log'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #11': `import spawn from 'cross-spawn'
    spawn.sync('sort', [text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #12': `import { execa } from 'execa'
    await execa('sendmail', [text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #13': `import { execFile } from 'node:child_process'
    execFile('psql', ['-c', 'select 1', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #14': `import { spawn } from 'node:child_process'
    spawn('nmap', ['-sV', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #15': `import spawn from 'cross-spawn'
    spawn.sync('pandoc', [text, '-o', 'out.html'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #16': `import { execa } from 'execa'
    await execa('wkhtmltopdf', [text, 'out.pdf'])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).* #17': `import { execFile } from 'node:child_process'
    execFile('chromium', ['--headless', '--dump-dom', text])`,
})
