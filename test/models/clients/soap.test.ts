import { soap } from '../../../src/models/clients/soap.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(soap, {
  'sinks {createClient,createClientAsync}(0)': `import soap from 'soap'
    const client = await soap.createClientAsync(address)`,
})
