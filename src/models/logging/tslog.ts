import { defineModel } from '../define-model.js'

export const tslog = defineModel({
  name: 'tslog',
  docs: 'https://tslog.js.org/',
  packages: ['tslog'],
  types: { Logger: ['new Logger()', 'Logger.getSubLogger()'] },
  sinks: [
    { at: 'Logger.{silly,trace,debug,info,warn,error,fatal}(*)', kind: 'log' },
  ],
})
