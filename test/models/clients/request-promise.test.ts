import { requestPromise } from '../../../src/models/clients/request-promise.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(requestPromise, {
  'sources RequestPromiseAPI()': `const rp = require('request-promise')
    const body = await rp(address)`,
  'sources RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}()': `const rp = require('request-promise-native')
    rp.get({ uri: address, json: true }).then((order) => use(order))`,
  'sinks RequestPromiseAPI(0)': `const request = require('request-promise')
    request(address, (error, response) => done(error))`,
  'sinks RequestPromiseAPI(0).{url,uri,baseUrl}': `const request = require('request-promise')
    request({ uri: address, json: true })`,
  'sinks RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}(0)': `const request = require('request-promise')
    request.get(address).pipe(res)`,
  'sinks RequestPromiseAPI.{get,head,options,post,put,patch,del,delete}(0).{url,uri,baseUrl}': `const request = require('request-promise')
    request.post({ url: address, form })`,
  'sinks {defaults,RequestPromiseAPI.defaults}(0).baseUrl': `const request = require('request-promise')
    const client = request.defaults({ baseUrl: address })`,
})
