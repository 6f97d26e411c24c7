import { simpleGet } from '../../../src/models/clients/simple-get.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(simpleGet, {
  'sinks {default,concat,get,post,put,patch,head,delete}(0)': `const get = require('simple-get')
    get.concat(address, done)`,
  'sinks {default,concat,get,post,put,patch,head,delete}(0).url': `const get = require('simple-get')
    get({ url: address, json: true }, done)`,
})
