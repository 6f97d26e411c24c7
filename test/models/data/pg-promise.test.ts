import { pgPromise } from '../../../src/models/data/pg-promise.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pgPromise, {
  'sources IBaseProtocol.{query,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each,func,proc}()':
    `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const users = await db.any('SELECT name FROM users')`,
  'sources IBaseProtocol.{map,each}(2)(0)': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    db.map('SELECT name FROM users', [], (row) => row.name)`,
  'sinks IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(0)':
    `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    db.task(async (t) => {
      return t.oneOrNone(text, [1])
    })`,
  'sinks IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(0).text':
    `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    db.any({ text: text, values: [1] })`,
  'sinks IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(1)':
    `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    db.any('SELECT name FROM users ORDER BY $1:raw', [value])`,
  'sinks IBaseProtocol.{query,none,one,oneOrNone,many,manyOrNone,any,result,multiResult,multi,map,each}(1).*':
    `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    db.any('SELECT name FROM users ORDER BY \${order:raw}', { order: value })`,
  'sinks new ParameterizedQuery(0)': `import { ParameterizedQuery } from 'pg-promise'
    const query = new ParameterizedQuery(text)`,
  'sinks new {PreparedStatement,ParameterizedQuery}(0).text': `const { PreparedStatement: PS } = require('pg-promise')
    const find = new PS({ name: 'find', text: text, values: [1] })`,
  'sanitizers {as,IMain.as}.{text,name,alias,csv,json,array,date,number,bool,buffer}': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const column = pgp.as.name(value)`,
  'sanitizers {as,IMain.as}.format': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const text = pgp.as.format('WHERE name = $1', [value])`,
  'sanitizers IMain.helpers.{insert,update,values,sets}': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const text = pgp.helpers.insert(rows, ['name'], 'users')`,
  'steps {as,IMain.as}.format': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const query = pgp.as.format(text, [1])`,
  'steps {as,IMain.as}.format #2': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const query = pgp.as.format('SELECT name FROM users ORDER BY $1^', [value])`,
  'steps {as,IMain.as}.value': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const part = pgp.as.value(value)`,
  'steps IMain.helpers.concat': `import pgPromise from 'pg-promise'
    const pgp = pgPromise()
    const db = pgp('postgres://localhost/shop')
    const text = pgp.helpers.concat([first, second])`,
})
