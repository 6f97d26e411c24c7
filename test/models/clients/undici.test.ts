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
  'sinks {request,stream,pipeline,connect,upgrade,fetch}(0)': `import { request } from 'undici'
    const { body } = await request(address)`,
  'sinks {request,stream,pipeline,connect,upgrade}(0).{origin,host,hostname}': `import { request } from 'undici'
    await request({ protocol: 'https:', hostname: address, pathname: '/users' })`,
  'sinks new {Client,Pool,BalancedPool,ProxyAgent}(0)': `import { Pool } from 'undici'
    const pool = new Pool(address)`,
  'sinks Dispatcher.{request,stream,pipeline,connect,upgrade,dispatch}(0).origin': `import { Agent } from 'undici'
    const agent = new Agent()
    await agent.request({ origin: address, path: '/users', method: 'GET' })`,
})
