import { superagent } from '../../../src/models/clients/superagent.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(superagent, {
  'sources {Request,Response}.{body,files}': `import superagent from 'superagent'
    const response = await superagent.get(address).query({ page: 2 })
    use(response.body)`,
  'sources {Request,Response}.text': `const superagent = require('superagent')
    superagent.post(address).send(order).end((error, response) => use(response.text))`,
  'sources {Request,Response}.headers': `import superagent from 'superagent'
    const response = await superagent.get(address)
    use(response.headers)`,
  'sinks {get,head,post,put,patch,delete,del,options}(0)': `import superagent from 'superagent'
    await superagent.get(address)`,
  'sinks agent().{get,head,post,put,patch,delete,del,options}(0)': `import superagent from 'superagent'
    await superagent.agent().post(address)`,
  'sinks default(0)': `import request from 'superagent'
    await request(address)`,
  'sinks default(1)': `import request from 'superagent'
    await request('GET', address)`,
})
