import { checksums } from '../../../src/models/crypto/checksums.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(checksums, {
  'sanitizers {default,md5,sha1,sha256,sha224}': `const md5 = require('md5')
    save(md5(text))`,
})
