import { consoleGlobals } from '../../../src/models/node/console-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(consoleGlobals, {
  'sinks console.{log,info,warn,error,debug,trace,group,groupCollapsed}(*)': `console.log('The user ' + name)`,
  'sinks console.assert(1..)': `console.assert(ok, 'The user ' + name)`,
})
