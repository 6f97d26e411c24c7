import { duckdb } from '../../../src/models/data/duckdb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(duckdb, {
  'sources {Database,Connection,Statement}.{all,each}(*)(1)': `import duckdb from 'duckdb'
    const db = new duckdb.Database(':memory:')
    db.all('SELECT name FROM users', (error, rows) => { rows.length })`,
  'sources {Database,Connection,Statement}.all()': `import { Database } from 'duckdb-async'
    const db = await Database.create(':memory:')
    const rows = await db.all('SELECT name FROM users')`,
  'sinks {Database,Connection}.{run,all,each,stream,arrowIPCAll,arrowIPCStream,prepare}(0)': `import duckdb from 'duckdb'
    const db = new duckdb.Database(':memory:')
    const connection = db.connect()
    connection.all(text, 1, done)`,
  'sinks {Database,Connection}.exec(0)': `import duckdb from 'duckdb'
    const db = new duckdb.Database(':memory:')
    db.exec(text)`,
})
