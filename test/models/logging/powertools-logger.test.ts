import { powertoolsLogger } from '../../../src/models/logging/powertools-logger.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(powertoolsLogger, {
  'sinks Logger.{trace,debug,info,warn,error,critical}(*)': `import { Logger } from '@aws-lambda-powertools/logger'
    const logger = new Logger({ serviceName: 'api' })
    logger.critical('The user ' + name)`,
})
