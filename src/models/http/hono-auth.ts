import { defineModel } from '../define-model.js'

export const honoAuth = defineModel({
  name: 'hono authentication',
  docs: 'https://hono.dev/docs/middleware/builtin/bearer-auth',
  packages: ['hono/bearer-auth', 'hono/basic-auth'],
  protections: [{ at: '{bearerAuth,basicAuth}()', does: 'authenticate' }],
})
