import { defineModel } from '../define-model.js'

export const log4js = defineModel({
  name: 'log4js',
  docs: 'https://log4js-node.github.io/log4js-node/api.html',
  packages: ['log4js'],
  types: {
    Logger: ['getLogger()', 'configure().getLogger()'],
  },
  sinks: [
    { at: 'Logger.{fatal,error,warn,info,debug,trace,mark}(*)', kind: 'log', called: 'the format' },
    { at: 'Logger.log(1..)', kind: 'log' },
  ],
})
