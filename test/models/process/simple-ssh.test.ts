import { simpleSsh } from '../../../src/models/process/simple-ssh.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(simpleSsh, {
  'sinks SSH.exec(0)': `const SSH = require('simple-ssh')
    const ssh = new SSH({ host, user, pass })
    ssh.exec('uptime').exec(text).start()`,
  'sinks SSH.exec(1).args': `const SSH = require('simple-ssh')
    const ssh = new SSH({ host, user, pass })
    ssh.exec('echo', { args: [text] }).start()`,
})
