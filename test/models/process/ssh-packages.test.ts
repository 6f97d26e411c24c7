import { sshPackages } from '../../../src/models/process/ssh-packages.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sshPackages, {
  'sinks SSH2Promise.{exec,spawn}(0)': `import SSH2Promise from 'ssh2-promise'
    await new SSH2Promise({ host: 'example' }).exec(text)`,
  'sinks default(0)': `import exec from 'ssh-exec'
    exec(text, 'user@example').pipe(process.stdout)`,
})
