import { defineModel } from '../define-model.js'

/** What the wrapped plugin adds is there for whoever registers it, too. */
export const fastifyPlugin = defineModel({
  name: 'fastify-plugin',
  docs: 'https://github.com/fastify/fastify-plugin#readme',
  packages: ['fastify-plugin'],
  routes: [{ at: 'default', is: 'inline', stack: '(0)' }],
})
