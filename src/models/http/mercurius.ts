import { defineModel } from '../define-model.js'

export const mercurius = defineModel({
  name: 'mercurius',
  docs: 'https://mercurius.dev/#/docs/api/options',
  packages: ['mercurius'],
  sources: [
    { at: 'IResolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: '?.register(1).resolvers.*.*(1)', kind: 'remote', part: 'arguments', declared: true },
    { at: 'MercuriusLoaders.*.*(0).params', kind: 'remote', part: 'arguments' },
    { at: '?.graphql.defineResolvers(0).*.*(1)', kind: 'remote', part: 'arguments', declared: true },
  ],
  routes: [{ at: '{IResolvers.*.*,?.register(1).resolvers.*.*,?.graphql.defineResolvers(0).*.*}', is: 'handler', method: '=RESOLVER' }],
  callers: [{ at: '{IResolvers.*.*,?.register(1).resolvers.*.*}(2).{user,currentUser,session,userId,auth,viewer}' }],
})
