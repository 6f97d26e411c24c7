import { jsonwebtokenEsmVerify } from '../../../src/models/crypto/jsonwebtoken-esm-verify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonwebtokenEsmVerify, {
  'concepts default': `import verify from 'jsonwebtoken-esm/verify'
    const claims = verify(token, secret)`,
})
