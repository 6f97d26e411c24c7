import { defineModel } from '../define-model.js'

export const mercurius = defineModel({
  name: 'mercurius',
  docs: 'https://mercurius.dev/#/docs/api/options',
  packages: ['mercurius'],
  sources: [
    { at: 'IResolvers.*.*(1)', kind: 'remote', part: 'arguments' },
    { at: '?.register(1).resolvers.*.*(1)', kind: 'remote', part: 'arguments' },
    { at: 'MercuriusLoaders.*.*(0).params', kind: 'remote', part: 'arguments' },
    { at: '?.graphql.defineResolvers(0).*.*(1)', kind: 'remote', part: 'arguments' },
  ],
})
