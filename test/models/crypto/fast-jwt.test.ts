import { fastJwt } from '../../../src/models/crypto/fast-jwt.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastJwt, {
  'concepts createVerifier': `import { createVerifier } from 'fast-jwt'
    const verify = createVerifier({ key: publicKey })`,
  'concepts createVerifier()': `import { createVerifier } from 'fast-jwt'
    const verify = createVerifier({ key: publicKey })
    const claims = verify(token)`,
  'concepts createSigner': `const { createSigner } = require('fast-jwt')
    const sign = createSigner({ key: secret, expiresIn: 900000 })`,
  'concepts createSigner()': `const { createSigner } = require('fast-jwt')
    const sign = createSigner({ key: secret })
    const token = sign({ sub: user.id })`,
  'concepts createDecoder()': `import { createDecoder } from 'fast-jwt'
    const decode = createDecoder()
    const claims = decode(token)`,
})
