import { defineModel } from '../define-model.js'

/** Node's documentation says it in bold: the vm module is not a security mechanism. A context does not contain hostile code. */
export const vm = defineModel({
  name: 'vm',
  docs: 'https://nodejs.org/api/vm.html',
  packages: ['vm'],
  sinks: [
    { at: '{runInContext,runInNewContext,runInThisContext}(0)', kind: 'code' },
    { at: '{compileFunction,createScript}(0)', kind: 'code', deferred: true },
    { at: 'compileFunction(1)', kind: 'code', deferred: true },
    { at: 'new {Script,SourceTextModule}(0)', kind: 'code', deferred: true },
  ],
})
