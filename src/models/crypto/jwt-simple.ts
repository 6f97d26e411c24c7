import { defineModel } from '../define-model.js'

/**
 * `decode` verifies: with the algorithm that the token names when none is given. A true third argument turns the verification
 * off.
 */
export const jwtSimple = defineModel({
  name: 'jwt-simple',
  docs: 'https://github.com/hokaccha/node-jwt-simple#readme',
  packages: ['jwt-simple'],
  concepts: [
    {
      at: 'decode',
      when: [{ at: '(2)', is: 'falsy', ifUnknown: true }],
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1)', noVerify: '(2)', algorithms: '(3)' },
      facts: { style: 'single' },
    },
    { at: 'decode', when: [{ at: '(2)', is: 'truthy' }], is: 'jwt-decode', parts: { token: '(0)' } },
    {
      at: 'encode',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1)', algorithm: '(2)', options: '(3)', expiresIn: '(0).exp' },
    },
  ],
})
