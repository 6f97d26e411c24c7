import { njwt } from '../../../src/models/crypto/njwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(njwt, {
  'concepts verify': `const njwt = require('njwt')
    const claims = njwt.verify(token, key, 'HS512')`,
  'concepts verify #2': `const njwt = require('njwt')
    const claims = njwt.verify(token)`,
  'concepts Verifier.setSigningAlgorithm': `import njwt from 'njwt'
    const verifier = njwt.createVerifier().setSigningAlgorithm('RS256').setSigningKey(key)`,
  'concepts Verifier.verify': `import njwt from 'njwt'
    const claims = njwt.createVerifier().setSigningKey(key).verify(token)`,
  'concepts create': `import njwt from 'njwt'
    const token = njwt.create({ sub: user.id }, key)`,
  'concepts Jwt.setSigningAlgorithm': `import njwt from 'njwt'
    const token = njwt.create(claims, key)
    token.setSigningAlgorithm('none')`,
  'concepts Jwt.setExpiration': `import njwt from 'njwt'
    const token = njwt.create(claims, key)
    token.setExpiration(Date.now() + 900000)`,
  'concepts Jwt.setSigningKey': `import njwt from 'njwt'
    const token = njwt.create(claims, key)
    token.setSigningKey(otherKey)`,
})
