import { alasql } from '../../../src/models/data/alasql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(alasql, {
  'sinks default(0)': `import alasql from 'alasql'
    const rows = alasql(text, [1])`,
  'sinks {promise,exec}(0)': `const alasql = require('alasql')
    alasql.promise(text, [1])`,
  'sinks Database.exec(0)': `import alasql from 'alasql'
    const db = new alasql.Database('shop')
    db.exec(text, [1])`,
  'sinks {compile,Database.compile}(0)': `import alasql from 'alasql'
    const find = alasql.compile(text)`,
})
