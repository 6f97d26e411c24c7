import { requestPromise } from '../../../src/models/clients/request-promise.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(requestPromise, {
  'sources RequestPromiseAPI()': `const rp = require('request-promise')
    const body = await rp(address)`,
  'sources RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}()': `const rp = require('request-promise-native')
    rp.get({ uri: address, json: true }).then((order) => use(order))`,
})
