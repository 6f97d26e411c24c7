import { defineModel } from '../define-model.js'

export const nestLogger = defineModel({
  name: 'nest (Logger)',
  docs: 'https://docs.nestjs.com/techniques/logger',
  packages: ['@nestjs/common'],
  types: {
    Logger: ['new {Logger,ConsoleLogger}()'],
    ConsoleLogger: [],
    LoggerService: [],
  },
  sinks: [
    { at: '{Logger,ConsoleLogger,LoggerService}.{log,error,warn,debug,verbose,fatal}(*)', kind: 'log' },
    { at: 'exports.Logger.{log,error,warn,debug,verbose,fatal}(*)', kind: 'log' },
  ],
})
