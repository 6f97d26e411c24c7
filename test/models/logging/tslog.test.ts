import { tslog } from '../../../src/models/logging/tslog.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tslog, {
  'sinks Logger.{silly,trace,debug,info,warn,error,fatal}(*)': `import { Logger } from 'tslog'
    const log = new Logger({ name: 'api' })
    log.getSubLogger({ name: 'users' }).info('The user ' + name)`,
})
