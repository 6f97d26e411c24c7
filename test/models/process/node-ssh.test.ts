import { nodeSsh } from '../../../src/models/process/node-ssh.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeSsh, {
  'sinks NodeSSH.{execCommand,exec}(0)': `import { NodeSSH } from 'node-ssh'
    const ssh = new NodeSSH()
    await ssh.connect(options)
    const { stdout } = await ssh.execCommand(text)`,
  'sinks NodeSSH.connect(0).host': `import { NodeSSH } from 'node-ssh'
    const ssh = new NodeSSH()
    await ssh.connect({ host: address, username })`,
})
