import { got } from '../../../src/models/clients/got.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(got, {
  'sources Response.body': `import got from 'got'
    const { body } = await got(address)`,
  'sources Response.json()': `import got from 'got'
    const order = await got.get(address).json()`,
  'sources Response.text()': `import got from 'got'
    const page = await got(address).text()`,
  'sources Response.buffer()': `import { got } from 'got'
    const bytes = await got(address).buffer()`,
  'sources Response.headers': `import got from 'got'
    const client = got.extend({ prefixUrl })
    const response = await client.post('orders')
    use(response.headers)`,
  'sources Got.paginate.all()': `import got from 'got'
    const commits = await got.paginate.all(address)`,
  'sinks Got(0)': `import got from 'got'
    await got(address)`,
  'sinks Got(0).{url,prefixUrl}': `import got from 'got'
    await got({ url: address })`,
  'sinks Got(1).{prefixUrl,baseUrl}': `import got from 'got'
    await got('users', { prefixUrl: address })`,
  'sinks Got.{get,post,put,patch,head,delete,stream,paginate}(0)': `import got from 'got'
    await got.get(address).json()`,
  'sinks Got.stream.{get,post,put,patch,head,delete}(0)': `import got from 'got'
    got.stream.get(address).pipe(res)`,
  'sinks Got.paginate.{each,all}(0)': `import got from 'got'
    const rows = await got.paginate.all(address)`,
  'sinks {extend,Got.extend}(0).{prefixUrl,baseUrl}': `import got from 'got'
    const client = got.extend({ prefixUrl: address })`,
})
