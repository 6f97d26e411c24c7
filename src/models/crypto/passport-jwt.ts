import { defineModel } from '../define-model.js'

export const passportJwt = defineModel({
  name: 'passport-jwt',
  docs: 'https://github.com/mikenicholson/passport-jwt#readme',
  packages: ['passport-jwt'],
  concepts: [
    {
      at: 'new Strategy',
      is: 'jwt-verify',
      parts: {
        key: '(0).secretOrKey',
        keyProvider: '(0).secretOrKeyProvider',
        options: '(0)',
        algorithms: '(0).algorithms',
        algorithmsOr: '(0).jsonWebTokenOptions.algorithms',
      },
      facts: { style: 'list', keyDetected: true, middleware: true },
    },
  ],
})
