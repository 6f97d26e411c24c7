import { jwtSimple } from '../../../src/models/crypto/jwt-simple.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jwtSimple, {
  'concepts decode': `const jwt = require('jwt-simple')
    const claims = jwt.decode(token, secret)`,
  'concepts decode #2': `const jwt = require('jwt-simple')
    const claims = jwt.decode(token, '', true)`,
  'concepts encode': `import jwt from 'jwt-simple'
    const token = jwt.encode({ sub: user.id }, secret)`,
})
