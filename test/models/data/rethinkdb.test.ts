import { rethinkdb } from '../../../src/models/data/rethinkdb.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(rethinkdb, {
  'sinks {js,r.js,default().js}(0)': `import r from 'rethinkdb'
    await r.table('users').filter(r.js(script)).run(connection)`,
})
