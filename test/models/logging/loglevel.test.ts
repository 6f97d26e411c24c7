import { loglevel } from '../../../src/models/logging/loglevel.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(loglevel, {
  'sinks Logger.{error,warn,info,debug,trace,log}(*)': `import log from 'loglevel'
    log.info('The user ' + name)`,
})
