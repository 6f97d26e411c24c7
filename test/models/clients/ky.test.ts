import { ky } from '../../../src/models/clients/ky.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ky, {
  'sources ResponsePromise.json()': `import ky from 'ky'
    const order = await ky.get(address).json()`,
  'sources ResponsePromise.text()': `import ky from 'ky'
    const page = await ky(address).text()`,
  'sources ResponsePromise.{arrayBuffer,blob,formData}()': `import ky from 'ky'
    const client = ky.create({ prefixUrl })
    const bytes = await client.get('logo').arrayBuffer()`,
})
