import { defineModel } from '../define-model.js'

export const typeGraphql = defineModel({
  name: 'type-graphql',
  docs: 'https://typegraphql.com/docs/resolvers.html',
  packages: ['type-graphql'],
  sources: [
    { at: '@Arg', kind: 'remote', part: 'arguments' },
    { at: '@Args', kind: 'remote', part: 'arguments', value: 'object' },
    { at: 'ResolverData.args', kind: 'remote', part: 'arguments' },
    { at: '{AuthChecker,MiddlewareFn,MiddlewareInterface.use}(0).args', kind: 'remote', part: 'arguments' },
  ],
})
