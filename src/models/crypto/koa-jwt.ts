import { defineModel } from '../define-model.js'

export const koaJwt = defineModel({
  name: 'koa-jwt',
  docs: 'https://github.com/koajs/jwt#readme',
  packages: ['koa-jwt'],
  concepts: [
    {
      at: 'default',
      is: 'jwt-verify',
      parts: { key: '(0).secret', options: '(0)', algorithms: '(0).algorithms' },
      facts: { style: 'list', keyDetected: true, middleware: true },
    },
  ],
  protections: [{ at: 'default()', does: 'authenticate' }],
})
