import { defineModel } from '../define-model.js'

export const passport = defineModel({
  name: 'passport',
  docs: 'https://www.passportjs.org/concepts/authentication/middleware/',
  packages: ['passport', 'koa-passport', '@fastify/passport'],
  protections: [
    // `anonymous` lets everybody through.
    { at: 'default.{authenticate,authorize}()', when: [{ at: '(0)', is: { matches: '^(?!anonymous$)' }, ifUnknown: true }], does: 'authenticate' },
  ],
})
