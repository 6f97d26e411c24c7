import { defineModel } from '../define-model.js'

export const powertoolsLogger = defineModel({
  name: '@aws-lambda-powertools/logger',
  docs: 'https://docs.aws.amazon.com/powertools/typescript/latest/features/logger/',
  packages: ['@aws-lambda-powertools/logger'],
  types: { Logger: ['new Logger()', 'Logger.createChild()'] },
  sinks: [
    { at: 'Logger.{trace,debug,info,warn,error,critical}(*)', kind: 'log' },
  ],
})
