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
  'sinks KyInstance(0)': `import ky from 'ky'
    await ky(address)`,
  'sinks KyInstance.{get,post,put,patch,head,delete}(0)': `import ky from 'ky'
    await ky.get(address).json()`,
  'sinks {KyInstance,KyInstance.get,KyInstance.post}(1).{prefixUrl,prefix}': `import ky from 'ky'
    await ky.get('users', { prefixUrl: address })`,
  'sinks {create,extend,KyInstance.create,KyInstance.extend}(0).{prefixUrl,prefix}': `import ky from 'ky'
    const client = ky.create({ prefixUrl: address })`,
})
