import { debug } from '../../../src/models/logging/debug.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(debug, {
  'sinks Debugger(*)': `import debug from 'debug'
    const log = debug('app')
    log('The user ' + name)`,
})
