import { undici } from '../../../src/models/clients/undici.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(undici, {
  'sources ResponseData.body.json()': `import { request } from 'undici'
    const { body } = await request(address)
    const order = await body.json()`,
  'sources ResponseData.body.text()': `import { Pool } from 'undici'
    const pool = new Pool(origin)
    const response = await pool.request({ path: '/', method: 'GET' })
    const page = await response.body.text()`,
  'sources ResponseData.body': `import { request } from 'undici'
    const { body } = await request(address)
    for await (const chunk of body) use(chunk)`,
  'sources ResponseData.headers': `import { request } from 'undici'
    const { headers } = await request(address)`,
  'sources Response.json()': `import { fetch } from 'undici'
    const response = await fetch(address)
    const order = await response.json()`,
  'sources Response.text()': `import { fetch } from 'undici'
    const response = await fetch(address)
    const page = await response.text()`,
  'sources Response.{arrayBuffer,blob,formData}()': `import { fetch } from 'undici'
    const response = await fetch(address)
    const bytes = await response.arrayBuffer()`,
  'sources Response.body': `import { fetch } from 'undici'
    const response = await fetch(address)
    for await (const chunk of response.body) use(chunk)`,
})
