import { shelljs } from '../../../src/models/process/shelljs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shelljs, {
  'sources cat()': `import shell from 'shelljs'
    const names = shell.cat('names.txt')`,
  'sources env': `import { env } from 'shelljs'
    use(env)`,
  'sinks exec(0)': `const shell = require('shelljs')
    shell.exec(text, { silent: true })`,
  'sinks ShellString.exec(0)': `const shell = require('shelljs')
    shell.cat('names.txt').exec(text)`,
  'sinks {cmd,ShellString.cmd}(0)': `import { cmd } from 'shelljs'
    cmd(text, '--version')`,
  'sinks exec(1).shell': `const shell = require('shelljs')
    shell.exec('npm test', { shell: text })`,
})
