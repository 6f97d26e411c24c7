import { planetscale } from '../../../src/models/data/planetscale.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(planetscale, {
  'sources {Client,Connection,Transaction}.execute()': `import { connect, format } from '@planetscale/database'
    const result = await connect({ url }).execute('SELECT name FROM users')`,
  'sinks {Client,Connection,Transaction}.execute(0)': `import { Client } from '@planetscale/database'
    const client = new Client({ url })
    await client.transaction(async (tx) => {
      await tx.execute(text, [1])
    })`,
  'sanitizers format': `import { connect, format } from '@planetscale/database'
    const text = format('SELECT * FROM users WHERE name = ?', [value])`,
  'steps format': `import { connect, format } from '@planetscale/database'
    const query = format(text, [1])`,
})
