import { wreck } from '../../../src/models/clients/wreck.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(wreck, {
  'sinks Client.request(1)': `import Wreck from '@hapi/wreck'
    const response = await Wreck.request('GET', address)`,
  'sinks Client.{get,post,patch,put,delete}(0)': `import Wreck from '@hapi/wreck'
    const { payload } = await Wreck.get(address)`,
  'sinks {defaults,Client.defaults}(0).baseUrl': `import Wreck from '@hapi/wreck'
    const client = Wreck.defaults({ baseUrl: address })`,
})
