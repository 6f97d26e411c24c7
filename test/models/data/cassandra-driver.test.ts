import { cassandraDriver } from '../../../src/models/data/cassandra-driver.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cassandraDriver, {
  'sources Client.execute()': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    const result = await client.execute('SELECT name FROM users')`,
  'sources Client.execute(*)(1)': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    client.execute('SELECT name FROM users', [], (error, result) => { result.rows })`,
  'sources Client.eachRow(*)(1)': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    client.eachRow('SELECT name FROM users', [], (n, row) => { row.name }, done)`,
  'sinks Client.{execute,eachRow,stream}(0)': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    await client.execute(text, [1], { prepare: true })`,
  'sinks Client.batch(0)': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    await client.batch([text, 'DELETE FROM sessions WHERE id = 1'])`,
  'sinks Client.batch(0).query': `import { Client } from 'cassandra-driver'
    const client = new Client({ contactPoints: ['localhost'] })
    await client.batch([{ query: text, params: [1] }], { prepare: true })`,
})
