import { nestLogger } from '../../../src/models/logging/nest-logger.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nestLogger, {
  'sinks {Logger,ConsoleLogger,LoggerService}.{log,error,warn,debug,verbose,fatal}(*)': `import { Logger } from '@nestjs/common'
    const logger = new Logger('app')
    logger.log('The user ' + name)`,
  'sinks exports.Logger.{log,error,warn,debug,verbose,fatal}(*)': `import { Logger } from '@nestjs/common'
    Logger.log('The user ' + name)`,
})
