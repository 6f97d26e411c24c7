import { tedious } from '../../../src/models/data/tedious.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tedious, {
  'sources Request.on(1)(0)': `import { Request } from 'tedious'
    const request = new Request('SELECT name FROM users', done)
    request.on('row', (columns) => { columns[0].value })`,
  'sources new Request(1)(2)': `import { Request } from 'tedious'
    const request = new Request('SELECT name FROM users', (error, count, rows) => { rows.length })`,
  'sinks new Request(0)': `import { Connection, Request } from 'tedious'
    const connection = new Connection({})
    connection.execSql(new Request(text, done))`,
})
