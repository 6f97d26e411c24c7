import { fastifyPlugin } from '../../../src/models/http/fastify-plugin.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastifyPlugin, {
  'routes inline default': `import fp from 'fastify-plugin'
    export default fp(async (fastify) => {
      fastify.addHook('onRequest', authenticate)
    })`,
})
