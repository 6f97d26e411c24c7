import { signale } from '../../../src/models/logging/signale.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(signale, {
  'sinks Signale.{log,info,note,debug,warn,error,fatal,success,complete,pending,start,watch,wait,star,fav,await}(*)': `import { Signale } from 'signale'
    const signale = new Signale()
    signale.info('The user ' + name)`,
})
