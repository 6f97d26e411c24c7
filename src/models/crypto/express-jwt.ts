import { defineModel } from '../define-model.js'

/** Up to version 5 the function was the module itself and ran without a list; versions 6 and later demand one. */
export const expressJwt = defineModel({
  name: 'express-jwt',
  docs: 'https://github.com/auth0/express-jwt#readme',
  packages: ['express-jwt'],
  concepts: [
    {
      at: 'expressjwt',
      is: 'jwt-verify',
      parts: { key: '(0).secret', options: '(0)', algorithms: '(0).algorithms' },
      facts: { style: 'list', algorithmsRequired: true, keyDetected: true, middleware: true },
    },
    {
      at: 'default',
      is: 'jwt-verify',
      parts: { key: '(0).secret', options: '(0)', algorithms: '(0).algorithms' },
      facts: { style: 'list', keyDetected: true, middleware: true },
    },
  ],
  protections: [{ at: '{expressjwt,default}()', does: 'authenticate' }],
})
