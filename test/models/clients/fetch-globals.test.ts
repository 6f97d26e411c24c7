import { fetchGlobals } from '../../../src/models/clients/fetch-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fetchGlobals, {
  'sources FetchedResponse.json()': `const response = await fetch(address)
    const order = await response.json()`,
  'sources FetchedResponse.text()': `const page = await fetch(address).then((response) => response.text())`,
  'sources FetchedResponse.{arrayBuffer,blob,bytes,formData}()': `const response = await fetch(address)
    const bytes = await response.arrayBuffer()`,
  'sources FetchedResponse.body': `const response = await fetch(address)
    for await (const chunk of response.body) use(chunk)`,
  'sources FetchedResponse.headers.get()': `const response = await fetch(address)
    const kind = response.headers.get('content-type')`,
  'sinks fetch(0)': `const response = await fetch(address)`,
  'steps new Request': `const response = await fetch(new Request(address, { method: 'POST' }))`,
})
