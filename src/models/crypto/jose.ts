import { defineModel } from '../define-model.js'

/**
 * Versions 3 and later take key objects, whose type and algorithm limit what can be verified; a byte array serves HMAC only.
 * Versions 1 and 2 turn any input into a typed key first.
 */
export const jose = defineModel({
  name: 'jose',
  docs: 'https://github.com/panva/jose#readme',
  packages: [
    'jose',
    'jose/jwt/verify',
    'jose/jwt/sign',
    'jose/jwt/unsecured',
    'jose/jws/compact/verify',
    'jose/jws/flattened/verify',
    'jose/jws/general/verify',
    'jose/key/import',
    'jose/jwk/parse',
    'jose/jwks/remote',
    'jose/util/decode_protected_header',
    'jose/util/generate_key_pair',
    'jose/util/generate_secret',
  ],
  types: {
    SignJWT: [
      'new SignJWT()',
      'SignJWT.{setProtectedHeader,setIssuer,setSubject,setAudience,setJti,setNotBefore,setExpirationTime,setIssuedAt}()',
    ],
  },
  concepts: [
    {
      at: '{jwtVerify,compactVerify,flattenedVerify,generalVerify}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', options: '(2)', algorithms: '(2).algorithms' },
      facts: { style: 'list', keyTyped: true },
    },
    {
      at: '{JWT.verify,JWS.verify,JWT.IdToken.verify,JWT.LogoutToken.verify,JWT.AccessToken.verify}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', options: '(2)', algorithms: '(2).algorithms' },
      facts: { style: 'list', keyTyped: true },
    },
    { at: 'new SignJWT', is: 'jwt-sign', parts: { payload: '(0)' }, facts: { chain: true } },
    { at: 'SignJWT.setProtectedHeader', is: 'jwt-sign-header', parts: { algorithm: '(0).alg' } },
    { at: 'SignJWT.setExpirationTime', is: 'jwt-sign-expiry', parts: { expiresIn: '(0)' } },
    { at: 'SignJWT.sign', is: 'jwt-sign-key', parts: { key: '(0)' } },
    {
      at: 'JWT.sign',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1)', options: '(2)', algorithm: '(2).algorithm', expiresIn: '(2).expiresIn' },
    },
    { at: '{decodeJwt,JWT.decode}', is: 'jwt-decode', parts: { token: '(0)' } },
    { at: 'decodeProtectedHeader', is: 'jwt-decode', parts: { token: '(0)' }, facts: { headerOnly: true } },
    { at: 'UnsecuredJWT.decode', is: 'jwt-decode', parts: { token: '(0)', options: '(1)' }, facts: { unsecured: true } },
    {
      at: '{importSPKI,importPKCS8,importX509,importJWK,parseJwk}',
      is: 'key',
      parts: { algorithm: '(1)' },
      facts: { family: 'any', typed: true },
    },
    { at: '{createRemoteJWKSet,createLocalJWKSet}', is: 'key', facts: { family: 'any', typed: true, provider: true } },
    {
      at: 'generateKeyPair',
      is: 'key',
      parts: { algorithm: '(0)' },
      facts: { family: 'any', asymmetric: true, typed: true, members: ['publicKey', 'privateKey'] },
    },
    { at: 'generateSecret', is: 'key', parts: { algorithm: '(0)' }, facts: { family: 'hmac', typed: true } },
    { at: '{JWK.asKey,JWK.generate,JWK.generateSync,JWKS.asKeyStore}', is: 'key', facts: { family: 'any', typed: true } },
  ],
  callers: [{ at: 'jwtVerify().payload' }, { at: '{JWT.verify,JWT.AccessToken.verify,JWT.IdToken.verify}()' }],
})
