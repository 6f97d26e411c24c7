import { libsql } from '../../../src/models/data/libsql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(libsql, {
  'sources {Client,Transaction}.{execute,batch}()': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    const result = await client.execute('SELECT name FROM users')`,
  'sinks {Client,Transaction}.execute(0)': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    const transaction = await client.transaction('write')
    await transaction.execute(text)`,
  'sinks {Client,Transaction}.execute(0).sql': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    await client.execute({ sql: text, args: [1] })`,
  'sinks {Client,Transaction}.batch(0).sql': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    await client.batch([{ sql: text, args: [1] }], 'write')`,
  'sinks Client.migrate(0).sql': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    await client.migrate([{ sql: text, args: [] }])`,
  'sinks {Client,Transaction}.executeMultiple(0)': `import { createClient } from '@libsql/client'
    const client = createClient({ url: 'file:shop.db' })
    await client.executeMultiple(text)`,
})
