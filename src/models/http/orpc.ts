import { defineModel } from '../define-model.js'

export const orpc = defineModel({
  name: 'orpc',
  docs: 'https://orpc.unnoq.com/docs/procedure',
  packages: ['@orpc/server'],
  types: {
    Builder: [
      'os',
      'implement()',
      'Builder.*',
      'Builder.{$context,$config,$meta,$route,$input,errors,use,meta,route,input,output,prefix,tag}()',
      '?.input()',
      '?.{$context,$route}()',
    ],
    HandlerOptions: ['Builder.handler(0)(0)'],
  },
  sources: [
    { at: 'HandlerOptions.input', kind: 'remote', part: 'arguments' },
    { at: 'HandlerOptions.input.*', kind: 'remote', part: 'arguments', value: 'string' },
    { at: 'Builder.use(0)(1)', kind: 'remote', part: 'arguments' },
  ],
  routes: [
    { at: 'Builder.handler', is: 'endpoint', stack: '(0)', method: '=CALL', chain: true },
    { at: 'Builder.use', is: 'before', stack: '(0..)', scope: 'chain' },
  ],
  callers: [{ at: 'HandlerOptions.context.{user,session,auth,userId,currentUser}' }],
})
