import { winston } from '../../../src/models/logging/winston.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(winston, {
  'sinks {error,warn,help,data,info,debug,http,verbose,silly}(*)': `import winston from 'winston'
    winston.info('The user ' + name)`,
  'sinks Logger.{error,warn,help,data,info,debug,http,verbose,silly,emerg,alert,crit,warning,notice}(*)': `import winston from 'winston'
    const logger = winston.createLogger({ level: 'info' })
    logger.warn('The user ' + name)`,
  'sinks {log,Logger.log}(1)': `import { createLogger } from 'winston'
    createLogger().log('info', 'The user ' + name)`,
  'sinks {log,Logger.log}(0).message': `import { createLogger } from 'winston'
    createLogger().log({ level: 'info', message: 'The user ' + name })`,
})
