import { jwksRsa } from '../../../src/models/crypto/jwks-rsa.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jwksRsa, {
  'concepts {expressJwtSecret,passportJwtSecret,koaJwtSecret,hapiJwt2Key,hapiJwt2KeyAsync}':
    `import { passportJwtSecret } from 'jwks-rsa'
    const secretOrKeyProvider = passportJwtSecret({ jwksUri: address })`,
  'concepts SigningKey.getPublicKey': `import jwksClient from 'jwks-rsa'
    const client = jwksClient({ jwksUri: address })
    client.getSigningKey(header.kid, (error, key) => done(error, key.getPublicKey()))`,
})
