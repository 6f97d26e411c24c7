import { log4js } from '../../../src/models/logging/log4js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(log4js, {
  'sinks Logger.{fatal,error,warn,info,debug,trace,mark}(*)': `import log4js from 'log4js'
    const logger = log4js.getLogger()
    logger.info('The user ' + name)`,
  'sinks Logger.log(1..)': `import { getLogger } from 'log4js'
    getLogger().log('info', 'The user ' + name)`,
})
