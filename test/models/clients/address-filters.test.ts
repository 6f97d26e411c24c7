import { addressFilters } from '../../../src/models/clients/address-filters.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(addressFilters, {
  'concepts {default,useAgent}()': `import fetch from 'node-fetch'
    import { useAgent } from 'request-filtering-agent'
    await fetch(address, { agent: useAgent(address) })`,
  'concepts {globalHttpAgent,globalHttpsAgent}': `import axios from 'axios'
    import { globalHttpAgent, globalHttpsAgent } from 'request-filtering-agent'
    await axios.get(address, { httpAgent: globalHttpAgent, httpsAgent: globalHttpsAgent })`,
  'concepts new {RequestFilteringHttpAgent,RequestFilteringHttpsAgent}()': `import { RequestFilteringHttpsAgent } from 'request-filtering-agent'
    const agent = new RequestFilteringHttpsAgent()`,
})
