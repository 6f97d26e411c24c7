import { defineModel } from '../define-model.js'

/** One algorithm, by name. It must be given since 4.11.4; before, HS256 was assumed whatever the key was. */
export const honoJwt = defineModel({
  name: 'hono/jwt',
  docs: 'https://hono.dev/docs/middleware/builtin/jwt',
  packages: ['hono/jwt', 'hono/utils/jwt', 'hono/jwk'],
  concepts: [
    {
      at: 'jwt',
      is: 'jwt-verify',
      parts: { key: '(0).secret', options: '(0)', algorithms: '(0).alg' },
      facts: { style: 'single', algorithmsRequired: true, defaultAlgorithm: 'HS256', middleware: true },
    },
    {
      at: '{verify,Jwt.verify}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', options: '(2)', algorithms: '(2)', algorithmsOr: '(2).alg' },
      facts: { style: 'single', algorithmsRequired: true, defaultAlgorithm: 'HS256' },
    },
    {
      at: '{verifyWithJwks,Jwt.verifyWithJwks}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1).keys', options: '(1)', algorithms: '(1).allowedAlgorithms' },
      facts: { style: 'list', algorithmsRequired: true, keyTyped: true },
    },
    {
      at: 'jwk',
      is: 'jwt-verify',
      parts: { key: '(0).keys', options: '(0)', algorithms: '(0).alg' },
      facts: { style: 'list', algorithmsRequired: true, keyTyped: true, middleware: true },
    },
    {
      at: '{sign,Jwt.sign}',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1)', algorithm: '(2)', expiresIn: '(0).exp' },
    },
    { at: '{decode,Jwt.decode}', is: 'jwt-decode', parts: { token: '(0)' } },
  ],
  callers: [{ at: '{verify,Jwt.verify,verifyWithJwks,Jwt.verifyWithJwks}()' }],
  protections: [{ at: '{jwt,jwk}()', does: 'authenticate' }],
})
