import { isIp } from '../../../src/models/validation/is-ip.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(isIp, {
  'guards {default,default.v4,default.v6,isIP,isIPv4,isIPv6}': `import { isIP } from 'is-ip'
    if (!isIP(host)) throw new Error('host')`,
})
