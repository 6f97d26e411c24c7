import { npmlog } from '../../../src/models/logging/npmlog.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(npmlog, {
  'sinks {silly,verbose,info,timing,http,notice,warn,error}(*)': `import log from 'npmlog'
    log.info('users', 'The user ' + name)`,
  'sinks log(1..)': `const npmlog = require('npmlog')
    npmlog.log('info', 'users', 'The user ' + name)`,
})
