import { remoteShell } from '../../../src/models/process/remote-shell.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(remoteShell, {
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).*': `import { spawn } from 'node:child_process'
    spawn('ssh', ['-p', '22', 'host', 'ls ' + text])`,
})
