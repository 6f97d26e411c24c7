import { defineModel } from '../define-model.js'

export const moleculer = defineModel({
  name: 'moleculer',
  docs: 'https://moleculer.services/docs/0.14/context.html',
  packages: ['moleculer'],
  types: {
    ServiceBroker: ['new ServiceBroker()'],
    Context: [
      '{ServiceSchema,ServiceBroker.createService(0)}.actions.*(0)',
      '{ServiceSchema,ServiceBroker.createService(0)}.actions.*.handler(0)',
      '{ServiceSchema,ServiceBroker.createService(0)}.events.*(0)',
      '{ServiceSchema,ServiceBroker.createService(0)}.events.*.handler(0)',
      'Service.parseServiceSchema(0).actions.*(0)',
      'Service.parseServiceSchema(0).actions.*.handler(0)',
      '{ActionHandler,ServiceActionsSchema.*}(0)',
    ],
    Service: ['new Service()'],
  },
  sources: [
    { at: 'Context.params', kind: 'remote', part: 'arguments' },
    { at: 'Context.options.parentCtx.params', kind: 'remote', part: 'arguments' },
  ],
  shapes: [
    {
      parameters: [
        { names: ['ctx'], type: 'Context', members: ['meta', 'broker', 'mcall', 'call', 'emit', 'broadcast', 'requestID'] },
      ],
    },
  ],
  conventions: [
    {
      file: '\\.service\\.[cm]?[jt]s$',
      exports: ['actions.*', 'actions.*.handler', 'default.actions.*', 'default.actions.*.handler', 'default.events.*.handler'],
      parameters: ['Context'],
    },
  ],
  routes: [
    { at: '{ServiceSchema,ServiceBroker.createService(0)}.actions.*', is: 'handler', method: '=ACTION' },
    { at: '{ServiceSchema,ServiceBroker.createService(0)}.actions.*.handler', is: 'handler', method: '=ACTION' },
  ],
  callers: [{ at: 'Context.meta.{user,userId,account,session}' }],
})
