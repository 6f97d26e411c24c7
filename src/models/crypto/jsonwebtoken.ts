import { defineModel } from '../define-model.js'

/**
 * Concepts of tokens and keys. All token models use these names.
 *
 * - `jwt-verify`: the call at which a verification gets its options. Parts: `token`, `key`, `options`, the allowed algorithms as
 *   `algorithms`; a second place for either as `keyOr`, `algorithmsOr`; a function that looks the key up as `keyProvider`. Where
 *   there is a part `plugin`, the row holds only if the value there is a `jwt-plugin` (a concept on the plugin's export).
 *   Facts:
 *   `style` `'list'` (`algorithms: ['RS256']`) or `'single'` (one name);
 *   `algorithmsRequired` the library refuses to verify without;
 *   `keyTyped` the key's own type decides which algorithms can be used (jose);
 *   `keyDetected` the library guesses them from the key's text, which is what algorithm confusion has exploited;
 *   `defaultAlgorithm` the one that is used when none is given;
 *   `middleware` the token comes from the request;
 *   `configures` the options hold for later verifications that give none of their own;
 *   `configurable` the options may have been given elsewhere (`configures`), so a missing list here proves nothing.
 * - `jwt-verify-token`: a call that takes only the token, all else having been said before (a built verifier). Part: `token`.
 * - `jwt-sign`: signing. Parts: `payload`, `key`, `options`, `algorithm`, `expiresIn`. Facts `configures` and `configurable` as
 *   above; `chain` when the rest is said by chained calls.
 * - `jwt-sign-payload`: a call of a built signer. Part: `payload`.
 * - `jwt-sign-header`, `jwt-sign-expiry`, `jwt-sign-key`: chained calls of a builder. Parts: `algorithm`; `expiresIn`; `key`.
 * - `jwt-decode`: reading without verification. Part: `token`. Facts: `headerOnly`, `unsecured` (tokens of algorithm `none`).
 * - `key`: the result is a key (or, where `members` are named, holds keys under those names). Facts: `family` `'rsa'`, `'ec'`,
 *   `'eddsa'`, `'hmac'` or `'any'`; `asymmetric`; `typed` a key object that knows its type; `provider` a function that looks
 *   keys up.
 *   Part `algorithm`: the argument that names the algorithm the key is for.
 */
export const jsonwebtoken = defineModel({
  name: 'jsonwebtoken',
  docs: 'https://github.com/auth0/node-jsonwebtoken#readme',
  packages: ['jsonwebtoken', 'jsonwebtoken-esm', 'jsonwebtoken-promisified'],
  // Three parts of base64url, joined by dots.
  sanitizers: [{ at: 'sign', in: '*', clears: ['sql', 'nosql', 'command', 'path', 'html', 'xml', 'log', 'header'] }],
  concepts: [
    {
      at: '{verify,verifyAsync}',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', options: '(2)', algorithms: '(2).algorithms' },
      facts: { style: 'list', keyDetected: true },
    },
    {
      at: '{sign,signAsync}',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1)', options: '(2)', algorithm: '(2).algorithm', expiresIn: '(2).expiresIn' },
    },
    { at: 'decode', is: 'jwt-decode', parts: { token: '(0)', options: '(1)' } },
  ],
  callers: [{ at: '{verify,verifyAsync}()' }, { at: 'verify(2..)(1)' }],
})
