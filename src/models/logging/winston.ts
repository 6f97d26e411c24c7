import { defineModel } from '../define-model.js'

export const winston = defineModel({
  name: 'winston',
  docs: 'https://github.com/winstonjs/winston#readme',
  packages: ['winston'],
  types: {
    Logger: ['createLogger()', 'loggers.{get,add}()', 'Logger.child()'],
  },
  sinks: [
    { at: '{error,warn,help,data,info,debug,http,verbose,silly}(*)', kind: 'log' },
    { at: 'Logger.{error,warn,help,data,info,debug,http,verbose,silly,emerg,alert,crit,warning,notice}(*)', kind: 'log' },
    { at: '{log,Logger.log}(1)', kind: 'log' },
    { at: '{log,Logger.log}(0).message', kind: 'log' },
  ],
})
