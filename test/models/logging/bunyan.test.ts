import { bunyan } from '../../../src/models/logging/bunyan.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunyan, {
  'sinks Logger.{fatal,error,warn,info,debug,trace}(*)': `import bunyan from 'bunyan'
    const logger = bunyan.createLogger({ name: 'app' })
    logger.info('The user ' + name)`,
})
