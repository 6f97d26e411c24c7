import { defineModel } from '../define-model.js'

/**
 * The plugin is registered on a server of fastify's and decorates it, its requests and its replies: those places are in the model
 * of `fastify-jwt-server`. Here are the plugin, and receivers of which nothing else is known.
 */
export const fastifyJwt = defineModel({
  name: '@fastify/jwt',
  docs: 'https://github.com/fastify/fastify-jwt#readme',
  packages: ['@fastify/jwt', 'fastify-jwt'],
  concepts: [
    { at: 'default', is: 'jwt-plugin' },
    {
      at: '?.register',
      when: [{ at: '(1).secret', is: 'present' }],
      is: 'jwt-verify',
      parts: {
        plugin: '(0)',
        key: '(1).secret',
        keyOr: '(1).secret.public',
        options: '(1).verify',
        algorithms: '(1).verify.algorithms',
      },
      facts: { style: 'list', keyDetected: true, configures: true, middleware: true },
    },
    {
      at: '?.jwt.verify',
      is: 'jwt-verify',
      parts: { token: '(0)', key: '(1).key', options: '(1)', algorithms: '(1).algorithms' },
      facts: { style: 'list', keyDetected: true, configurable: true },
    },
    {
      at: '?.jwtVerify',
      is: 'jwt-verify',
      parts: { key: '(0).key', options: '(0)', algorithms: '(0).algorithms', algorithmsOr: '(0).verify.algorithms' },
      facts: { style: 'list', keyDetected: true, configurable: true, middleware: true },
    },
    {
      at: '?.jwt.sign',
      is: 'jwt-sign',
      parts: { payload: '(0)', key: '(1).key', options: '(1)', algorithm: '(1).algorithm', expiresIn: '(1).expiresIn' },
      facts: { configurable: true },
    },
    {
      at: '?.jwtSign',
      is: 'jwt-sign',
      parts: { payload: '(0)', options: '(1)', algorithm: '(1).algorithm', expiresIn: '(1).expiresIn' },
      facts: { configurable: true },
    },
    { at: '?.jwt.decode', is: 'jwt-decode', parts: { token: '(0)' } },
  ],
})
