import { defineModel } from '../define-model.js'

export const bunyan = defineModel({
  name: 'bunyan',
  docs: 'https://github.com/trentm/node-bunyan#readme',
  packages: ['bunyan'],
  types: {
    Logger: ['createLogger()', 'new {Logger,default}()', 'Logger.child()'],
  },
  sinks: [
    { at: 'Logger.{fatal,error,warn,info,debug,trace}(*)', kind: 'log', called: 'the format' },
  ],
})
