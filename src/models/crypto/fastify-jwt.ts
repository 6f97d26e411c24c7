import { defineModel } from '../define-model.js'

/**
 * The plugin is registered on a server that belongs to another library's model, and decorates it: hence the unknown receivers.
 * `register` is this plugin's when argument 0 is (part `plugin`); the conditions only keep the cookie plugin apart.
 */
export const fastifyJwt = defineModel({
  name: '@fastify/jwt',
  docs: 'https://github.com/fastify/fastify-jwt#readme',
  packages: ['@fastify/jwt', 'fastify-jwt'],
  concepts: [
    {
      at: '?.register',
      when: [
        { at: '(1).secret', is: 'present' },
        { at: '(1).hook', is: 'absent' },
        { at: '(1).parseOptions', is: 'absent' },
      ],
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
