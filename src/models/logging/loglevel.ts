import { defineModel } from '../define-model.js'

export const loglevel = defineModel({
  name: 'loglevel',
  docs: 'https://github.com/pimterry/loglevel#documentation',
  packages: ['loglevel'],
  types: {
    Logger: ['default', 'getLogger()'],
  },
  sinks: [
    { at: 'Logger.{error,warn,info,debug,trace,log}(*)', kind: 'log', called: 'the format' },
  ],
})
