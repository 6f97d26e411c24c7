import { execa } from '../../../src/models/process/execa.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(execa, {
  'sinks {default,execa,execaSync,sync,execaNode,node}(0)': `import { execa } from 'execa'
    await execa(text, ['--version'])`,
  'sinks {$,$.sync,$.s}(0)': `import { $ } from 'execa'
    await $(text, ['--version'])`,
  'sinks {default,execa,execaSync,sync,execaNode,node,$}(*).shell': `import { execa } from 'execa'
    await execa('npm', ['test'], { shell: text })`,
  'sinks {execaCommand,execaCommandSync,command,commandSync}(0)': `import { execaCommand } from 'execa'
    await execaCommand(text)`,
  'sinks {shell,shellSync}(0)': `const execa = require('execa')
    await execa.shell(text)`,
  'sinks {default,execa,execaSync,sync}(0)': `import { execa } from 'execa'
    await execa(text, ['--version'], { shell: true })`,
  'sinks {default,execa,execaSync,sync}(0) #2': `const execa = require('execa')
    execa.sync(text, { shell: true })`,
  'sinks {default,execa,execaSync,sync}(1)': `import { execa } from 'execa'
    await execa('convert', [text], { shell: true })`,
  'sinks {default,execa,execaSync,sync}(1).1': `import { execa } from 'execa'
    await execa('sh', ['-c', text])`,
  'sinks {default,execa,execaSync,sync}(1).{1,2,3,4,5,6}': `const execa = require('execa')
    await execa('cmd', ['/c', text])`,
})
