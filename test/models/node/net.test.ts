import { net } from '../../../src/models/node/net.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(net, {
  'guards {isIP,isIPv4,isIPv6}': `import net from 'node:net'
    if (!net.isIP(host)) throw new Error('host')`,
})
