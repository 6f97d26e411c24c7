import { defineModel } from '../define-model.js'

/** Public keys of an issuer: whatever verifies with them is asymmetric. */
export const jwksRsa = defineModel({
  name: 'jwks-rsa',
  docs: 'https://github.com/auth0/node-jwks-rsa#readme',
  packages: ['jwks-rsa'],
  types: {
    JwksClient: ['default()', 'new JwksClient()'],
    SigningKey: ['JwksClient.getSigningKey()', 'JwksClient.getSigningKey(1)(1)', 'JwksClient.getSigningKeys().*'],
  },
  concepts: [
    {
      at: '{expressJwtSecret,passportJwtSecret,koaJwtSecret,hapiJwt2Key,hapiJwt2KeyAsync}',
      is: 'key',
      facts: { family: 'rsa', asymmetric: true, provider: true },
    },
    { at: 'SigningKey.getPublicKey', is: 'key', facts: { family: 'rsa', asymmetric: true } },
  ],
})
