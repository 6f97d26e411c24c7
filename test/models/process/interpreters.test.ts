import { interpreters } from '../../../src/models/process/interpreters.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(interpreters, {
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).1': `import { execFile } from 'node:child_process'
    execFile('node', ['-e', text])`,
  'sinks {spawn,spawnSync,execFile,execFileSync,default,execa,execaSync,sync}(1).2': `import { execa } from 'execa'
    await execa('python3', ['-u', '-c', text])`,
})
