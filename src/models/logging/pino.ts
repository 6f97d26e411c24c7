import { defineModel } from '../define-model.js'

export const pino = defineModel({
  name: 'pino',
  docs: 'https://getpino.io/#/docs/api',
  packages: ['pino'],
  types: {
    Logger: ['default()', 'exports.pino()', 'Logger.child()'],
  },
  sinks: [
    { at: 'Logger.{fatal,error,warn,info,debug,trace}(*)', kind: 'log', called: 'the format' },
  ],
})
