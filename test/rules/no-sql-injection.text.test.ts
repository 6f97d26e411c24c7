import rule from '../../rules/no-sql-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-sql-injection', rule, {
  valid: [
    {
      name: 'a statement between quotes, which takes no parameters',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const drop = (kept) => pool.query(\`EXEC each_table 'DROP TABLE ?', @where='AND name NOT IN (\${kept})'\`)`,
    },
    {
      name: 'a column in a function that is compared',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const byName = (column, name) => pool.query(\`SELECT * FROM users WHERE lower(\${column}) = lower($1)\`, [name])`,
    },
    {
      name: 'a name that stands in a value’s place as well',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const shift = (column, from) =>
  pool.query(\`UPDATE nodes SET \${column} = CASE WHEN id > $1 THEN \${column} ELSE 0 END\`, [from])`,
    },
    {
      name: 'typeorm: the column that a function is given to write about',
      code: `import { Raw, type Repository } from 'typeorm'
export const recent = (notes: Repository<Note>, day: Date) =>
  notes.find({ where: { made: Raw((column) => \`date_trunc('day', \${column}) = :day\`, { day }) } })`,
    },
    {
      name: 'what an earlier query found, in a migration',
      code: `
export class AddChat {
  async up(queryRunner) {
    const rows = await queryRunner.query('SELECT id, flow FROM messages')
    for (const row of rows) await queryRunner.query(\`UPDATE messages SET chat = '\${row.id}' WHERE flow = '\${row.flow}'\`)
  }
}`,
    },
    {
      name: 'constants',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const TABLE = 'users'
const columns = ['id', 'name']
export const list = () => pool.query(\`SELECT \${columns.join(', ')} FROM \${TABLE} WHERE active = \${true} LIMIT \${10 * 5}\`)
`,
    },
    {
      name: 'a number',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  res.json(await pool.query(\`SELECT * FROM users WHERE id = \${Number(req.params.id)}\`))
}
`,
    },
    {
      name: 'a parsed integer in a name',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const id = parseInt(req.params.id, 10)
  res.json(await pool.query('SELECT * FROM users WHERE id = ' + id))
}
`,
    },
    {
      name: 'a number by type',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function find(id: number) {
  return pool.query(\`SELECT * FROM users WHERE id = \${id}\`)
}
`,
    },
    {
      name: 'a boolean',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  res.json(await pool.query(\`SELECT * FROM users WHERE active = \${req.query.active === 'yes'}\`))
}
`,
    },
    {
      name: 'a date',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const since = new Date(req.query.since)
  res.json(await pool.query(\`SELECT * FROM users WHERE at > '\${since.toISOString()}'\`))
}
`,
    },
    {
      name: 'a sort direction of two literals',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const direction = req.query.direction === 'desc' ? 'DESC' : 'ASC'
  res.json(await pool.query(\`SELECT * FROM users ORDER BY name \${direction}\`))
}
`,
    },
    {
      name: 'a column from an allow-list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const sortable = ['name', 'email']
export async function find(req, res) {
  const { sort } = req.query
  if (!sortable.includes(sort)) return res.status(400).end()
  res.json(await pool.query(\`SELECT * FROM users ORDER BY \${sort}\`))
}
`,
    },
    {
      name: 'a column looked up in a table',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const columns = { name: 'full_name', joined: 'created_at' }
export async function find(req, res) {
  const column = columns[req.query.sort] ?? 'id'
  res.json(await pool.query(\`SELECT * FROM users ORDER BY \${column}\`))
}
`,
    },
    {
      name: 'a column chosen by switch',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let column
  switch (req.query.sort) {
    case 'name':
      column = 'full_name'
      break
    default:
      column = 'id'
  }
  res.json(await pool.query('SELECT * FROM users ORDER BY ' + column))
}
`,
    },
    {
      name: 'a value of a Set',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const sortable = new Set(['name', 'email'])
export async function find(req, res) {
  const sort = sortable.has(req.query.sort) ? req.query.sort : 'name'
  res.json(await pool.query(\`SELECT * FROM users ORDER BY \${sort}\`))
}
`,
    },
    {
      name: 'a value that matches a pattern',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  if (!/^\\w+$/.test(req.params.name)) return res.status(400).end()
  res.json(await pool.query(\`SELECT * FROM users WHERE name = '\${req.params.name}'\`))
}
`,
    },
    {
      name: 'placeholders made for a list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { ids } = req.body
  const places = ids.map((_, i) => \`$\${i + 1}\`).join(', ')
  res.json(await pool.query(\`SELECT * FROM users WHERE id IN (\${places})\`, ids))
}
`,
    },
    {
      name: 'clauses added with placeholders',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const values = []
  let sql = 'SELECT * FROM users WHERE 1 = 1'
  if (req.query.name) {
    values.push(req.query.name)
    sql += \` AND name = $\${values.length}\`
  }
  res.json(await pool.query(sql, values))
}
`,
    },
    {
      name: `a table named by a parameter of the program's own`,
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function count(table) {
  return pool.query(\`SELECT COUNT(*) FROM \${table}\`)
}
`,
    },
    {
      name: 'a column named by a parameter, as an argument of an aggregate',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function most(column) {
  return pool.query(\`SELECT MAX(\${column}) FROM users\`)
}
`,
    },
    {
      name: 'a clause handed over by a parameter',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function select(where) {
  return pool.query(\`SELECT * FROM users WHERE \${where}\`)
}
`,
    },
    {
      name: 'columns of an insertion by a parameter',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function insert(columns, values) {
  return pool.query(\`INSERT INTO users (\${columns}) VALUES ($1, $2)\`, values)
}
`,
    },
    {
      name: 'a text that is only shown',
      code: `
export function explain(req, res, logger) {
  logger.info(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
  res.end()
}
`,
    },
    {
      name: 'a method of that name that takes no SQL',
      code: `
export async function search(req, res, client) {
  res.json(await client.query({ q: \`name:\${req.query.name}\` }))
}
`,
    },
    {
      name: 'an environment variable',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export const use = () => pool.query(\`SET search_path TO \${process.env.SCHEMA}\`)
`,
    },
    {
      name: 'a uuid of a schema',
      code: `
import { z } from 'zod'
import { Pool } from 'pg'
const pool = new Pool()
const Params = z.object({ id: z.string().uuid() })
export async function find(req, res) {
  const { id } = Params.parse(req.params)
  res.json(await pool.query(\`SELECT * FROM users WHERE id = '\${id}'\`))
}
`,
    },
    {
      name: 'a union of literals by type',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function find(state: 'open' | 'closed') {
  return pool.query(\`SELECT * FROM issues WHERE state = '\${state}'\`)
}
`,
    },
  ],
  invalid: [
    {
      name: 'a value in a function behind a comparison',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const byName = (name) => pool.query(\`SELECT * FROM users WHERE name = lower(\${name})\`)`,
      errors: [{ messageId: 'taintedQuery', line: 3, column: 44, suggestions: [{ messageId: 'bindParameter', output: `import { Pool } from 'pg'
const pool = new Pool()
export const byName = (name) => pool.query(\`SELECT * FROM users WHERE name = lower($1)\`, [name])` }] }],
    },
    {
      name: 'a value of a case',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export const shift = (value, from) => pool.query(\`UPDATE nodes SET at = CASE WHEN id > $1 THEN \${value} ELSE 0 END\`, [from])`,
      errors: [{ messageId: 'taintedQuery', line: 3, column: 50, suggestions: [{ messageId: 'bindParameter', output: `import { Pool } from 'pg'
const pool = new Pool()
export const shift = (value, from) => pool.query(\`UPDATE nodes SET at = CASE WHEN id > $1 THEN $2 ELSE 0 END\`, [from, value])` }] }],
    },
    {
      name: 'what an unknown call gives, between quotes',
      code: `
import { load } from './load.js'
export async function rename(db) {
  const row = await load()
  await db.query("UPDATE users SET name = '" + row.name + "'")
}`,
      errors: [{ messageId: 'taintedQuery', line: 5, column: 18 }],
    },
    {
      name: 'a template',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}' AND age > \${req.query.age}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.age` from the request', sink: 'query', trace: 'req.query.age (5:86) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.age`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = $1 AND age > $2\`, [req.query.name, req.query.age])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a template over several lines',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`
    SELECT *
    FROM users -- all of them
    WHERE name = '\${req.query.name}'
      AND created BETWEEN '\${req.query.from}' AND '\${req.query.to}'
    OFFSET \${req.query.offset}
  \`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.offset` from the request', sink: 'query', trace: 'req.query.offset (10:14) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 11,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.from`, `req.query.to`, `req.query.offset`', placeholders: '$1, $2, $3, $4' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`
    SELECT *
    FROM users -- all of them
    WHERE name = $1
      AND created BETWEEN $2 AND $3
    OFFSET $4
  \`, [req.query.name, req.query.from, req.query.to, req.query.offset])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE id = ' + req.params.id)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.params.id` from the request', sink: 'query', trace: 'req.params.id (5:56) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 69,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE id = $1', [req.params.id])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum with quotes of the other kind',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("UPDATE users SET name = '" + req.body.name + "', bio = '" + (req.body.bio || '') + "' WHERE id = " + req.params.id)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.body.name` from the request', sink: 'query', trace: 'req.body.name (5:50) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 135,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: `\`req.body.name\`, \`req.body.bio || ''\`, \`req.params.id\``, placeholders: '$1, $2, $3' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("UPDATE users SET name = $1, bio = $2 WHERE id = $3", [req.body.name, req.body.bio || '', req.params.id])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum with escaped quotes',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE name = \\'' + req.query.name + '\\' ORDER BY id')
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:60) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE name = $1 ORDER BY id', [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum over several lines',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    'SELECT * FROM users ' +
      "WHERE name = '" + req.query.name + "' " +
      'AND age > ' +
      req.query.age +
      ' ORDER BY name',
  )
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (7:26) → query (5:9)' },
          line: 6,
          column: 5,
          endLine: 10,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.age`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    'SELECT * FROM users ' +
      "WHERE name = $1 " +
      'AND age > $2' +
      ' ORDER BY name',
    [req.query.name, req.query.age],
  )
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a sum of literals of several kinds',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE name = ' + \`'\${req.query.name}'\` + " AND org = '" + req.query.org + "'")
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:62) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 118,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.org`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE name = ' + \`$1\` + " AND org = $2", [req.query.name, req.query.org])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'concat',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE age > '.concat(req.query.age, ' ORDER BY name'))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.age` from the request', sink: 'query', trace: 'req.query.age (5:62) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.age`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE age > '.concat('$1', ' ORDER BY name'), [req.query.age])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'concat with quotes',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name = '".concat(req.query.name, "' ORDER BY name"))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:64) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name = ".concat('$1', " ORDER BY name"), [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a joined array',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(['SELECT * FROM users', \`WHERE name = '\${req.query.name}'\`, 'AND age > ' + req.query.age].join(' '))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.age` from the request', sink: 'query', trace: 'req.query.age (5:95) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 119,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.age`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(['SELECT * FROM users', \`WHERE name = $1\`, 'AND age > $2'].join(' '), [req.query.name, req.query.age])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a joined array with the value as an element',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(['SELECT * FROM users WHERE id =', req.query.id].join(' '))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.id` from the request', sink: 'query', trace: 'req.query.id (5:55) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 78,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.id`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(['SELECT * FROM users WHERE id =', '$1'].join(' '), [req.query.id])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name declared before',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const sql = \`SELECT * FROM users WHERE name = '\${req.query.name}'\`
  console.log(sql)
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:52) → sql (5:9) → query (7:9)' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const sql = \`SELECT * FROM users WHERE name = $1\`
  console.log(sql)
  await pool.query(sql, [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'names in names',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { name } = req.query
  const where = \`WHERE name = '\${name}'\`
  const sql = 'SELECT * FROM users ' + where
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:20) → name (5:11) → where (6:9) → sql (7:9) → query (8:9)' },
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { name } = req.query
  const where = \`WHERE name = $1\`
  const sql = 'SELECT * FROM users ' + where
  await pool.query(sql, [name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name that is added to',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let sql = 'SELECT * FROM users WHERE 1 = 1'
  sql += \` AND name = '\${req.query.name}'\`
  sql += ' AND age > ' + req.query.age
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:26) → sql (6:3) → query (8:9)' },
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 23,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `req.query.age`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let sql = 'SELECT * FROM users WHERE 1 = 1'
  sql += \` AND name = $1\`
  sql += ' AND age > $2'
  await pool.query(sql, [req.query.name, req.query.age])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name that is added to under a condition: the numbers differ',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let sql = 'SELECT * FROM users WHERE 1 = 1'
  if (req.query.name) sql += \` AND name = '\${req.query.name}'\`
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:46) → sql (6:23) → query (7:9)' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name that is added to in a loop',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let sql = 'SELECT * FROM users WHERE 1 = 0'
  for (const name of req.body.names) sql += \` OR name = '\${name}'\`
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.body.names` from the request', sink: 'query', trace: 'req.body.names (6:22) → name (6:14) → sql (6:38) → query (7:9)' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name that is assigned',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let sql
  sql = \`SELECT * FROM users WHERE name = '\${req.query.name}'\`
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:46) → sql (6:3) → query (7:9)' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a function that makes the text',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const build = (name) => \`SELECT * FROM users WHERE name = '\${name}'\`
export async function find(req, res) {
  await pool.query(build(req.query.name))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:26) → build (6:20) → name (4:16) → query (6:9)' },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 41,
          suggestions: [],
        },
      ],
    },
    {
      name: 'util.format',
      code: `
import { format } from 'node:util'
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(format("SELECT * FROM users WHERE name = '%s'", req.query.name))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:68) → query (6:9)' },
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 83,
          suggestions: [],
        },
      ],
    },
    {
      name: 'replace',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name = ':name'".replace(':name', req.query.name))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:80) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 95,
          suggestions: [],
        },
      ],
    },
    {
      name: 'one of two texts',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(req.query.all ? 'SELECT * FROM users' : \`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (5:97) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 114,
          suggestions: [],
        },
      ],
    },
    {
      name: 'the whole text',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(req.body.sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.body.sql` from the request', sink: 'query', trace: 'req.body.sql (5:20) → query (5:9)' },
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 32,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an array that is pushed to',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const parts = ['SELECT * FROM users']
  parts.push(\`WHERE name = '\${req.query.name}'\`)
  await pool.query(parts.join(' '))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (6:31) → query (7:9)' },
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 35,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a value from further away',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { body } = req
  const filter = body.filter
  const name = filter.name.trim()
  await pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.body.filter.name` from the request', sink: 'query', trace: 'req.body.filter.name (4:28) → req (4:28) → body (5:11) → filter (6:9) → name (7:9) → query (8:9)' },
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 64,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { body } = req
  const filter = body.filter
  const name = filter.name.trim()
  await pool.query(\`SELECT * FROM users WHERE name = $1\`, [name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a parameter of an exported function, where a value stands',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export function find(name) {
  return pool.query(\`SELECT * FROM users WHERE name = '\${name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: 'the parameter `name`', sink: 'query', trace: 'name (4:22) → query (5:10)' },
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export function find(name) {
  return pool.query(\`SELECT * FROM users WHERE name = $1\`, [name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a helper of the class',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export class Users {
  run(sql) {
    return pool.query(sql)
  }
  find(req, res) {
    return this.run(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
  }
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          data: { source: '`req.query.name` from the request', sink: 'query', trace: 'req.query.name (9:58) → run (9:12) → sql (5:7) → query (6:12)' },
          line: 6,
          column: 23,
          endLine: 6,
          endColumn: 26,
          suggestions: [],
        },
      ],
    },
  ],
})

const everyone = { 'api-security': { threatModels: ['remote', 'parameter', 'local', 'stored'], trustNames: false } }

ruleTester.run('no-sql-injection: whole statements, in strict', rule, {
  valid: [
    {
      name: 'a function that is handed its SQL',
      code: `import { Pool } from 'pg'
const pool = new Pool()
export async function query(text, values) {
  const client = await pool.connect()
  return client.query(text, values)
}`,
      settings: everyone,
    },
    {
      name: 'a function of the file that is handed its SQL',
      code: `const { Pool } = require('pg')
const pool = new Pool()
const run = (sql) => pool.query(sql)
exports.all = (statement) => run(statement)`,
      settings: everyone,
    },
    {
      name: 'a statement that a function of the file looks at',
      code: `const { Pool } = require('pg')
const pool = new Pool()
const textOf = (given) => (typeof given === 'string' ? given : given.text)
exports.all = (statement) => pool.query(textOf(statement))`,
      settings: everyone,
    },
    {
      name: 'a script that is read from a file',
      code: `import fs from 'node:fs'
import Database from 'better-sqlite3'
const script = fs.readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')
new Database('app.db').exec(script)`,
      settings: everyone,
    },
    {
      name: 'a script that is read from a file, with a name put in',
      code: `import fs from 'node:fs'
import Database from 'better-sqlite3'
const script = fs.readFileSync(new URL('./schema.sql', import.meta.url), 'utf8')
new Database('app.db').exec(script.replace(/sessions/g, 'tokens'))`,
      settings: everyone,
    },
  ],
  invalid: [
    {
      name: 'a statement that a function of the file adds to',
      code: `const { Pool } = require('pg')
const pool = new Pool()
const sorted = (given) => 'SELECT * FROM notes ORDER BY ' + given
exports.all = (column) => pool.query(sorted(column))`,
      settings: everyone,
      errors: [{ messageId: 'taintedQuery', line: 4, column: 38 }],
    },
    {
      name: 'a whole statement of the request',
      code: `import express from 'express'
import { Pool } from 'pg'
express().post('/query', (req, res) => new Pool().query(req.body.sql))`,
      settings: everyone,
      errors: [{ messageId: 'taintedQuery', line: 3, column: 57 }],
    },
    {
      name: 'a value of a file among the text',
      code: `import fs from 'node:fs'
import Database from 'better-sqlite3'
const name = fs.readFileSync('name.txt', 'utf8')
new Database('app.db').exec("DELETE FROM users WHERE name = '" + name + "'")`,
      settings: everyone,
      errors: [{ messageId: 'taintedQuery', line: 4, column: 29 }],
    },
    {
      name: 'a parameter joined to the statement',
      code: `import { Pool } from 'pg'
export const count = (table) => new Pool().query('SELECT count(*) FROM ' + table)`,
      settings: everyone,
      errors: [{ messageId: 'taintedQuery', line: 2, column: 50 }],
    },
    {
      name: 'a parameter among parts that are joined later',
      code: `import { Pool } from 'pg'
export function count(table, where) {
  const parts = [where]
  parts.unshift('SELECT count(*) FROM users WHERE')
  return new Pool().query(parts.join(' '))
}`,
      settings: everyone,
      errors: [{ messageId: 'taintedQuery', line: 5, column: 27 }],
    },
  ],
})
