import { request } from '../../../src/models/clients/request.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(request, {
  'sources Response.body': `const request = require('request')
    request(address, (error, response) => use(response.body))`,
  'sources Response.headers': `const request = require('request')
    request.get(address, (error, response) => use(response.headers))`,
  'sources RequestAPI(*)(2)': `const request = require('request')
    request(address, function (error, response, body) {
      use(body)
    })`,
  'sources RequestAPI.{get,head,options,post,put,patch,del,delete}(*)(2)': `const request = require('request')
    const client = request.defaults({ json: true })
    client.post({ url: address, body: order }, (error, response, body) => use(body))`,
  'sinks RequestAPI(0)': `const request = require('request')
    request(address, (error, response) => done(error))`,
  'sinks RequestAPI(0).{url,uri,baseUrl}': `const request = require('request')
    request({ uri: address, json: true })`,
  'sinks RequestAPI.{get,head,options,post,put,patch,del,delete}(0)': `const request = require('request')
    request.get(address).pipe(res)`,
  'sinks RequestAPI.{get,head,options,post,put,patch,del,delete}(0).{url,uri,baseUrl}': `const request = require('request')
    request.post({ url: address, form })`,
  'sinks {defaults,RequestAPI.defaults}(0).baseUrl': `const request = require('request')
    const client = request.defaults({ baseUrl: address })`,
})
