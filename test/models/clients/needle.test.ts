import { needle } from '../../../src/models/clients/needle.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(needle, {
  'sources NeedleResponse.{body,raw}': `const needle = require('needle')
    needle.get(address, (error, response) => use(response.body))`,
  'sources NeedleResponse.headers': `const needle = require('needle')
    const response = await needle('get', address)
    use(response.headers)`,
  'sources {get,head,post,put,patch,delete,request}(*)(2)': `const needle = require('needle')
    needle.post(address, data, (error, response, body) => use(body))`,
  'sinks {get,head,post,put,patch,delete}(0)': `import needle from 'needle'
    needle.get(address, (error, response) => done(error))`,
  'sinks {default,request}(1)': `import needle from 'needle'
    const response = await needle('get', address)`,
})
