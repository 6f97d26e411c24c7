import { defineModel } from '../define-model.js'

export const feathers = defineModel({
  name: 'feathers',
  docs: 'https://feathersjs.com/api/services.html',
  packages: ['@feathersjs/feathers', '@feathersjs/express', '@feathersjs/koa'],
  types: {
    Application: ['feathers()', 'express()', 'koa()', 'default()', 'Application.{use,configure,hooks}()'],
    Service: ['Application.use(1)'],
    ServiceMethods: [],
    ServiceInterface: [],
    HookContext: [
      'Application.service().hooks(0).{before,after,error,around}.*(0)',
      'Application.service().hooks(0).*(0)',
      'Application.hooks(0).{before,after,error,around}.*(0)',
      'hooks(0).*(0)',
    ],
    Params: ['Service.find(0)', 'Service.{get,create,remove}(1)', 'Service.{update,patch}(2)', 'HookContext.params'],
  },
  // A class that implements one of these has a service's methods.
  inherits: { ServiceMethods: ['Service'], ServiceInterface: ['Service'] },
  sources: [
    { at: 'Service.create(0)', kind: 'remote', part: 'body' },
    { at: 'Service.{update,patch}(1)', kind: 'remote', part: 'body' },
    { at: 'Service.{get,update,patch,remove}(0)', kind: 'remote', part: 'params', value: 'string' },
    { at: 'Params.query', kind: 'remote', part: 'query' },
    { at: 'Params.headers.*', kind: 'remote', part: 'headers', value: 'string' },
    { at: 'Params.route.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'HookContext.data', kind: 'remote', part: 'body' },
    { at: 'HookContext.id', kind: 'remote', part: 'params', value: 'string' },
  ],
})
