import { defineModel } from '../define-model.js'

/** Verifiers and signers are built once; the built function takes the token. */
export const fastJwt = defineModel({
  name: 'fast-jwt',
  docs: 'https://github.com/nearform/fast-jwt#readme',
  packages: ['fast-jwt'],
  concepts: [
    {
      at: 'createVerifier',
      is: 'jwt-verify',
      parts: { key: '(0).key', options: '(0)', algorithms: '(0).algorithms' },
      facts: { style: 'list', keyDetected: true },
    },
    { at: 'createVerifier()', is: 'jwt-verify-token', parts: { token: '(0)' } },
    {
      at: 'createSigner',
      is: 'jwt-sign',
      parts: { key: '(0).key', options: '(0)', algorithm: '(0).algorithm', expiresIn: '(0).expiresIn' },
    },
    { at: 'createSigner()', is: 'jwt-sign-payload', parts: { payload: '(0)' } },
    { at: 'createDecoder()', is: 'jwt-decode', parts: { token: '(0)' } },
  ],
})
