import { sqlite3 } from '../../../src/models/data/sqlite3.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqlite3, {
  'aliases verbose': `const sqlite3 = require('sqlite3').verbose()
    const db = new sqlite3.Database('shop.db')`,
  'sources {Database,Statement}.{all,get,each}(*)(1)': `import sqlite3 from 'sqlite3'
    const db = new sqlite3.Database('shop.db')
    db.all('SELECT name FROM users', (error, rows) => { rows.length })`,
  'sinks Database.{run,all,get,each,prepare}(0)': `import sqlite3 from 'sqlite3'
    const db = new sqlite3.Database('shop.db')
    db.get(text, [1], done)`,
  'sinks Database.exec(0)': `import sqlite3 from 'sqlite3'
    const db = new sqlite3.Database('shop.db')
    db.exec(text)`,
})
