import { pgCursor } from '../../../src/models/data/pg-cursor.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pgCursor, {
  'sources Cursor.read()': `import Cursor from 'pg-cursor'
    const cursor = client.query(new Cursor('SELECT name FROM users'))
    const direct = new Cursor('SELECT name FROM users')
    const rows = await direct.read(100)`,
  'sources Cursor.read(1)(1)': `const Cursor = require('pg-cursor')
    const cursor = new Cursor('SELECT name FROM users')
    cursor.read(100, (error, rows) => { rows.length })`,
  'sinks new default(0)': `import QueryStream from 'pg-query-stream'
    const stream = client.query(new QueryStream(text, [1]))`,
})
