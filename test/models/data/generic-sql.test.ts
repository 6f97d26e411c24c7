import { describe, expect, it } from 'vitest'
import { genericSql } from '../../../src/models/data/generic-sql.js'
import { chained, fireRows } from '../../support/fire-rows.js'

fireRows(genericSql, {
  'sinks ?.{query,execute,prepare,unsafe,queryRaw,executeRaw,rawQuery}(0)': `import { db } from './db.js'
    await db.query(\`SELECT * FROM users WHERE id = \${id}\`)`,
  'sinks ?.{executeQuery,runQuery,execQuery,sendQuery,doQuery,simpleQuery}(0)': `import { db } from './db.js'
    await db.runQuery(\`UPDATE users SET name = '\${name}'\`)`,
  'sinks ?.{execSql,execSQL,executeSql,executeSQL,runSql,runSQL,querySql}(0)': `export class Store {
      constructor(private readonly connection: Connection) {}
      async drop(table: string) {
        await this.connection.executeSql(\`DROP TABLE \${table}\`)
      }
    }`,
  'sinks ?.{queryOne,queryAll,queryFirst,queryRows,queryAsync,executeAsync,queryStream}(0)': `import db from './db.js'
    const user = await db.queryOne(\`SELECT * FROM users WHERE id = \${id}\`)`,
  'sinks ?.{exec,raw,run,all,get,each,stream,batch,first}(0)': `import db from './db.js'
    db.get(\`SELECT * FROM users WHERE name = '\${name}'\`, done)`,
  'sinks ?.{none,one,oneOrNone,many,manyOrNone,any,result,multi}(0)': `import { db } from './db.js'
    await db.none(\`INSERT INTO users (name) VALUES ('\${name}')\`)`,
  'sinks ?.{query,execute,exec,command,one,many,any,batch}(0).{text,sql,query,sqlText}': `import { db } from './db.js'
    await db.query({ text: \`SELECT * FROM users WHERE id = \${id}\`, values: [] })`,
  'sinks ?.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)':
    `import User from '#models/user'
    const users = await User.query().whereRaw(text, [1])`,
  'sinks ?.__dangerous__rawValue(0)': `import { sql } from './db.js'
    const order = sql.__dangerous__rawValue(text)`,
  'queries ?.{query,execute,queryRaw,executeRaw,rawQuery,unsafe}': `import { pool } from './database.js'
    await pool.query('SELECT * FROM users WHERE id = $1', [id])`,
  'queries ?.{query,execute}': `import { pool } from './database.js'
    await pool.query({ text: 'SELECT * FROM users WHERE id = $1', values: [id] })`,
  'queries ?.{query,execute} #2': `import { pool } from './database.js'
    await pool.query({ sql: 'SELECT * FROM users WHERE id = ?', values: [id] })`,
  'queries ?.{queryOne,queryAll,queryFirst,queryRows,executeQuery,runQuery}': `import { database } from './database.js'
    await database.queryOne('SELECT * FROM users WHERE id = ?', [id])`,
  'queries ?.{none,one,oneOrNone,many,manyOrNone,any}': `import { db } from './database.js'
    await db.one('SELECT * FROM users WHERE id = $1', [id])`,
  'queries ?.{get,all,run,each,raw}': `import { db } from './database.js'
    await db.get('SELECT * FROM users WHERE id = ?', id)`,
  'queries ?.prepare': `import { db } from './database.js'
    const user = db.prepare('SELECT * FROM users WHERE id = ?').get(id)`,
  'queries ?.sql': `import { client } from './database.js'
    await client.sql\`SELECT * FROM users WHERE id = \${id}\``,
  ...chained('Statement', `import { db } from './database.js'
    const found = await db.prepare('SELECT * FROM users WHERE team = ?')…`, {
    get: '.get(team)',
    all: '.all(team)',
    run: '.run(team)',
    iterate: '.iterate(team)',
    bind: '.bind(team).all()',
    first: '.bind(team).first()',
  }),
})

const [statement] = genericSql.sinks ?? []
const [wholeStatement] = (genericSql.sinks ?? []).filter((row) => row.at.startsWith('?.{exec,raw,'))

/** Whether `text` is taken for SQL beside a method that is named for queries, and beside one whose name says nothing. */
function recognise(text: string): { named: boolean; anywhere: boolean } {
  return {
    named: new RegExp(statement?.text ?? '', 'is').test(text),
    anywhere: new RegExp(wholeStatement?.text ?? '', 'is').test(text),
  }
}

describe('text of a receiver that nothing is known of', () => {
  it.each([
    'SELECT * FROM users',
    "select u.name from users u where u.name = 'x'",
    'SELECT id, name\n  FROM users\n  WHERE id IN (1, 2)',
    'SELECT COUNT(*) AS total FROM orders',
    'SELECT name FROM users ORDER BY name',
    'SELECT name FROM users LIMIT 10',
    'SELECT u.name FROM users u LEFT JOIN teams t ON t.id = u.team_id',
    '-- all users\nSELECT * FROM users',
    '/* a */ /* b */ (SELECT * FROM users) UNION (SELECT * FROM guests)',
    'WITH recent AS (SELECT 1) SELECT 2',
    'WITH RECURSIVE tree (id) AS (SELECT 1) SELECT id',
    "INSERT INTO users (name) VALUES ('a')",
    "INSERT OR REPLACE INTO users (name) VALUES ('a')",
    "REPLACE INTO users SET name = 'a'",
    "UPDATE users SET name = 'a'",
    'DELETE FROM users WHERE id = 1',
    'DROP TABLE users',
    'CREATE TEMPORARY TABLE users (id int)',
    'CALL find_user(1)',
    'PRAGMA user_version = 3',
  ])('takes %j for SQL everywhere', (text) => {
    expect(recognise(text)).toStrictEqual({ named: true, anywhere: true })
  })

  it.each([
    'Select one from the list',
    'delete from cache',
    'SELECT name FROM users',
    'DELETE FROM users',
    'TRUNCATE users',
    'EXEC dbo.find_user',
    'EXEC find_user @id = 1',
    'SELECT pg_sleep(10)',
    'SET search_path TO tenant',
    'GRANT ALL ON users TO app',
    'CREATE UNIQUE INDEX users_name ON users (name)',
    'COPY users FROM STDIN',
  ])('takes %j for SQL only beside a method named for queries', (text) => {
    expect(recognise(text)).toStrictEqual({ named: true, anywhere: false })
  })

  it.each([
    '',
    'users:1',
    'Selected items',
    'select an option',
    'query { users { name } }',
    'MATCH (user:User) RETURN user',
    'update available',
    'create a new account',
    'drop the file here',
    'insert coin',
    'execute order',
    'call me later',
    'with love',
    'please SELECT * FROM users',
  ])('takes %j for no SQL', (text) => {
    expect(recognise(text)).toStrictEqual({ named: false, anywhere: false })
  })

  it('reads a long run of comments in no time', () => {
    expect(recognise('/**/'.repeat(20_000))).toStrictEqual({ named: false, anywhere: false })
  })
})
