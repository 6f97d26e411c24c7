import { pino } from '../../../src/models/logging/pino.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pino, {
  'sinks Logger.{fatal,error,warn,info,debug,trace}(*)': `import pino from 'pino'
    const logger = pino()
    logger.info('The user ' + name)`,
})
