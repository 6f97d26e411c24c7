import { defineModel } from '../define-model.js'

export const awilix = defineModel({
  name: 'awilix',
  docs: 'https://github.com/jeffijoe/awilix#readme',
  packages: ['awilix', 'awilix-express', 'awilix-koa', '@fastify/awilix'],
  hint: '\\bcradle\\b|\\bdi(?:Scope|Container)\\b|\\.(?:container|scope)\\.resolve\\b',
  types: {
    Container: ['createContainer()', 'diContainer', 'Container.{register,createScope}()', '?.{diScope,diContainer}'],
    AwilixContainer: [],
    Cradle: ['Container.cradle', '?.cradle'],
  },
  inherits: { AwilixContainer: ['Container'] },
  keeps: [
    { at: 'Container.register', in: 'awilix', key: 'entries', value: ['(0)'] },
    { at: 'Container.register', when: [{ at: '(1)', is: 'present' }], in: 'awilix', key: '(0)', value: ['(1)'] },
  ],
  takes: [
    { at: '{Container.resolve,?.container.resolve,?.scope.resolve}', in: 'awilix', key: '(0)' },
    { at: 'Cradle', in: 'awilix' },
  ],
  makers: [
    { at: 'asClass', makes: 'instance', given: 'Cradle' },
    { at: 'asFunction', makes: 'result', given: 'Cradle' },
    { at: 'asValue', makes: 'value' },
  ],
})
