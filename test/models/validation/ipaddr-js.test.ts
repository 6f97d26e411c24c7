import { ipaddrJs } from '../../../src/models/validation/ipaddr-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ipaddrJs, {
  'guards {isValid,IPv4.isValid,IPv6.isValid,IPv4.isValidFourPartDecimal}': `const ipaddr = require('ipaddr.js')
    if (!ipaddr.isValid(host)) throw new Error('host')`,
})
