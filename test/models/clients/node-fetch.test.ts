import { nodeFetch } from '../../../src/models/clients/node-fetch.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nodeFetch, {
  'sources Response.json()': `import fetch from 'node-fetch'
    const response = await fetch(address)
    const order = await response.json()`,
  'sources Response.text()': `const fetch = require('node-fetch')
    fetch(address).then((response) => response.text())`,
  'sources Response.{buffer,arrayBuffer,blob,formData}()': `import fetch from 'node-fetch'
    const response = await fetch(address)
    const bytes = await response.arrayBuffer()`,
  'sources Response.body': `import fetch from 'node-fetch'
    const response = await fetch(address)
    response.body.pipe(target)`,
  'sources Response.headers.get()': `import { fetch } from 'cross-fetch'
    const response = await fetch(address)
    const kind = response.headers.get('content-type')`,
  'sinks {default,fetch}(0)': `import fetch from 'node-fetch'
    const response = await fetch(address)`,
})
