import { defineModel } from '../define-model.js'

/**
 * A verifier accepts exactly one algorithm: HS256 unless another is set. With `none` nothing is verified, and `verify(token)`
 * without a key means just that.
 */
export const njwt = defineModel({
  name: 'njwt',
  docs: 'https://github.com/jwtk/njwt#readme',
  packages: ['njwt'],
  types: {
    Verifier: [
      'createVerifier()',
      'exports.Verifier()',
      'new Verifier()',
      'Verifier.{setSigningAlgorithm,setSigningKey,withKeyResolver}()',
    ],
    Jwt: [
      'create()',
      'exports.Jwt()',
      'new Jwt()',
      'Jwt.{setClaim,setHeader,setSubject,setIssuer,setExpiration,setSigningKey,setSigningAlgorithm}()',
    ],
  },
  concepts: [
    {
      at: 'verify',
      when: [{ at: '(1)', is: 'present', ifUnknown: true }],
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', algorithms: '(2)' },
      facts: { style: 'single', defaultAlgorithm: 'HS256' },
    },
    {
      at: 'verify',
      when: [{ at: '(1)', is: 'absent' }],
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', algorithms: '(2)' },
      facts: { style: 'single', defaultAlgorithm: 'none' },
    },
    {
      at: 'Verifier.setSigningAlgorithm',
      is: 'jwt-verify',
      parts: { algorithms: '(0)' },
      facts: { style: 'single', defaultAlgorithm: 'HS256' },
    },
    { at: 'Verifier.verify', is: 'jwt-verify-token', parts: { token: '(0)' } },
    { at: 'create', is: 'jwt-sign', parts: { payload: '(0)', key: '(1)', algorithm: '(2)' }, facts: { chain: true } },
    { at: 'Jwt.setSigningAlgorithm', is: 'jwt-sign-header', parts: { algorithm: '(0)' } },
    { at: 'Jwt.setExpiration', is: 'jwt-sign-expiry', parts: { expiresIn: '(0)' } },
    { at: 'Jwt.setSigningKey', is: 'jwt-sign-key', parts: { key: '(0)' } },
  ],
})
