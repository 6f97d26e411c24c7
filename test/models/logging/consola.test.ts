import { consola } from '../../../src/models/logging/consola.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(consola, {
  'sinks ConsolaInstance.{log,info,warn,error,fatal,debug,trace,success,fail,ready,start,box,verbose}(*)': `import { consola } from 'consola'
    consola.info('The user ' + name)`,
})
