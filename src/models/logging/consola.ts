import { defineModel } from '../define-model.js'

export const consola = defineModel({
  name: 'consola',
  docs: 'https://github.com/unjs/consola#readme',
  packages: ['consola'],
  types: {
    ConsolaInstance: ['default', 'exports.consola', '{createConsola,create,withTag,withDefaults}()', 'ConsolaInstance.{create,withTag,withDefaults}()'],
  },
  sinks: [
    { at: 'ConsolaInstance.{log,info,warn,error,fatal,debug,trace,success,fail,ready,start,box,verbose}(*)', kind: 'log' },
  ],
})
