import { jsonwebtoken } from '../../../src/models/crypto/jsonwebtoken.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonwebtoken, {
  'sanitizers sign': `import jwt from 'jsonwebtoken'
    save(jwt.sign({ id }, key))`,
  'concepts {verify,verifyAsync}': `import jwt from 'jsonwebtoken'
    const claims = jwt.verify(token, secret, { algorithms: ['HS256'] })`,
  'concepts {sign,signAsync}': `const { sign } = require('jsonwebtoken')
    const token = sign({ sub: user.id }, secret, { expiresIn: '15m' })`,
  'concepts decode': `import * as jwt from 'jsonwebtoken'
    const claims = jwt.decode(token, { complete: true })`,
  'callers {verify,verifyAsync}()': `import jwt from 'jsonwebtoken'
    const claims = jwt.verify(token, secret, { algorithms: ['HS256'] })
    find(claims.sub)`,
  'callers verify(2..)(1)': `import jwt from 'jsonwebtoken'
    jwt.verify(token, secret, (error, decoded) => {
      if (error) throw error
      find(decoded.sub)
    })`,
})
