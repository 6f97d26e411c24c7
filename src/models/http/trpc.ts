import { defineModel } from '../define-model.js'

export const trpc = defineModel({
  name: 'trpc',
  docs: 'https://trpc.io/docs/server/procedures',
  packages: ['@trpc/server'],
  types: {
    Procedure: [
      'initTRPC.create().procedure',
      'initTRPC.{context,meta}().create().procedure',
      'initTRPC.context().meta().create().procedure',
      'Procedure.{input,output,use,meta,concat,unstable_concat,experimental_caller}()',
      '?.input()',
    ],
    ProcedureOptions: ['Procedure.{query,mutation,subscription}(0)(0)', 'Procedure.use(0)(0)'],
  },
  sinks: [
    { at: 'Procedure.{query,mutation,subscription}(0)()', kind: 'response' },
  ],
  sources: [
    { at: 'ProcedureOptions.input', kind: 'remote', part: 'arguments' },
    { at: 'ProcedureOptions.input.*', kind: 'remote', part: 'arguments', value: 'string' },
    { at: 'ProcedureOptions.{rawInput,getRawInput}', kind: 'remote', part: 'arguments' },
    { at: 'ProcedureOptions.getRawInput()', kind: 'remote', part: 'arguments' },
  ],
  requestSchemas: [
    { at: 'Procedure.input', schema: '(0)', part: 'arguments' },
    { at: 'Procedure.output', schema: '(0)', part: 'response' },
  ],
  routes: [
    { at: 'Procedure.{query,mutation,subscription}', is: 'endpoint', method: 'member', stack: '(0)', chain: true },
    { at: 'Procedure.use', is: 'before', stack: '(0..)', scope: 'chain' },
  ],
  callers: [{ at: 'ProcedureOptions.ctx.{user,session,auth,userId,currentUser,account,viewer}' }],
})
