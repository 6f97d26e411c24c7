import { httpClient } from '../../../src/models/clients/http-client.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(httpClient, {
  'sources ServerAnswer.{on,once}(1)(0)': `import https from 'node:https'
    https.get(address, (answer) => {
      answer.on('data', (chunk) => use(chunk))
    })`,
  'sources ServerAnswer.headers': `import http from 'http'
    const req = http.request(options, (answer) => use(answer.headers))
    req.end()`,
  'sinks {get,request}(0)': `import https from 'node:https'
    https.get(address, (response) => response.pipe(res))`,
  'sinks {get,request}(0).{host,hostname}': `import http from 'node:http'
    http.request({ hostname: address, path: '/users' })`,
  'sinks {get,request}(1).{host,hostname}': `import http from 'node:http'
    http.request('http://localhost/users', { hostname: address })`,
})
