import rule from '../../rules/no-sql-injection.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-sql-injection', rule, {
  valid: [
    {
      name: 'what a repair makes of a held list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const values = [req.user.org, 3]
  await pool.query('SELECT * FROM users WHERE org = $1 AND team = $2 AND name = $3', [...values, req.query.name])
}
`,
    },
    {
      name: 'what a repair makes of a list of ids',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE id = ANY($1)', [req.body.ids])
}
`,
    },
    {
      name: 'an operand that is a placeholder of its own',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query('SELECT * FROM users WHERE age > '.concat('$1', ' ORDER BY name'), [req.query.age])
}
`,
    },
  ],
  invalid: [
    {
      name: 'parts of one string',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name LIKE '%\${req.query.first} \${req.query.last}%'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 98,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`%${req.query.first} ${req.query.last}%`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name LIKE $1\`, [\`%\${req.query.first} \${req.query.last}%\`])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a doubled quote in the string',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = 'O''\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 77,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: `\`O'\${req.query.name}\``, placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = $1\`, [\`O'\${req.query.name}\`])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a backslash in the string: databases differ on it',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = 'a\\\\\\\\\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 79,
          suggestions: [],
        },
      ],
    },
    {
      name: 'characters that a template must escape',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name LIKE '\`\${" + req.query.name + "'")
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 85,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`\\`\\${${req.query.name}`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name LIKE $1", [\`\\\`\\\${\${req.query.name}\`])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'constants and numbers stay',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
const TABLE = 'users'
export async function find(req, res) {
  await pool.query(\`SELECT * FROM \${TABLE} WHERE name = '\${req.query.name}' AND age > \${Number(req.query.age)} LIMIT \${10}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
const TABLE = 'users'
export async function find(req, res) {
  await pool.query(\`SELECT * FROM \${TABLE} WHERE name = $1 AND age > \${Number(req.query.age)} LIMIT \${10}\`, [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a table name from another file stays',
      code: `
import { tables } from './tables.js'
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM \${tables.users} WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 84,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { tables } from './tables.js'
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM \${tables.users} WHERE name = $1\`, [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a table name from the request: nothing can be bound',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM \${req.params.table} WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 88,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a column to sort by',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}' ORDER BY \${req.query.sort}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 101,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a keyword',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}' ORDER BY name \${req.query.direction}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 111,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a whole clause',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE \${req.query.where}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 66,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a column to compare',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE \${req.query.column} = 1\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 71,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name between double quotes',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT "\${req.query.column}" FROM users\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 61,
          suggestions: [],
        },
      ],
    },
    {
      name: 'numbers go on after those that are there',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND team = $2 AND name = '\${req.query.name}'\`, [req.user.org, 3])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$3' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND team = $2 AND name = $3\`, [req.user.org, 3, req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a number that is used twice',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE (org = $1 OR team = $1) AND name = '\${req.query.name}'\`, [7])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 102,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE (org = $1 OR team = $1) AND name = $2\`, [7, req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'more numbers than values',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = $2 AND name = '\${req.query.name}'\`, [7])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 87,
          suggestions: [],
        },
      ],
    },
    {
      name: 'values held by a name',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const values = [req.user.org, 3]
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND team = $2 AND name = '\${req.query.name}'\`, values)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 101,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$3' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const values = [req.user.org, 3]
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND team = $2 AND name = $3\`, [...values, req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'values that are pushed: their number is not known',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const values = []
  values.push(req.user.org)
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND name = '\${req.query.name}'\`, values)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 87,
          suggestions: [],
        },
      ],
    },
    {
      name: 'values of which nothing is known',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND name = '\${req.query.name}'\`, req.app.locals.values)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 87,
          suggestions: [],
        },
      ],
    },
    {
      name: 'values spread into the list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = $1 AND name = '\${req.query.name}'\`, [...req.app.locals.values])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 87,
          suggestions: [],
        },
      ],
    },
    {
      name: 'arguments that are spread',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`, ...req.app.locals.rest)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 74,
          suggestions: [],
        },
      ],
    },
    {
      name: 'values on lines of their own',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    \`SELECT * FROM users WHERE org = $1 AND name = '\${req.query.name}'\`,
    [
      req.user.org,
    ],
  )
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 5,
          endLine: 6,
          endColumn: 72,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    \`SELECT * FROM users WHERE org = $1 AND name = $2\`,
    [
      req.user.org,
      req.query.name,
    ],
  )
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'null in place of values',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`, undefined)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 74,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = $1\`, [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'question marks: the order of the text',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = ? AND name = '\${req.query.name}' AND team = ? LIMIT \${req.query.limit}\`, [1, 2])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 124,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.name`, `Number(req.query.limit)`', placeholders: '?, ?' },
              output: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = ? AND name = ? AND team = ? LIMIT ?\`, [1, req.query.name, 2, Number(req.query.limit)])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'question marks: before all others',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}' AND org = ? AND team = ?\`, [1, 2])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 99,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = ? AND org = ? AND team = ?\`, [req.query.name, 1, 2])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'question marks: a held list that comes before',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const values = [req.user.org]
  await pool.query(\`SELECT * FROM users WHERE org = ? AND name = '\${req.query.name}'\`, values)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 86,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const values = [req.user.org]
  await pool.query(\`SELECT * FROM users WHERE org = ? AND name = ?\`, [...values, req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'question marks: a held list that comes after',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  const values = [req.user.org]
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name}' AND org = ?\`, values)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 86,
          suggestions: [],
        },
      ],
    },
    {
      name: 'question marks: a single value that is no list',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = ? AND name = '\${req.query.name}'\`, req.user.org)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 86,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a prepared number of rows, which the server wants as an integer',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.execute(\`SELECT * FROM users LIMIT \${req.query.limit}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 22,
          endLine: 5,
          endColumn: 68,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a list of numbers for PostgreSQL',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id IN (\${req.body.ids.join(',')})\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 81,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.body.ids`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id = ANY($1)\`, [req.body.ids])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list of texts for PostgreSQL',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = 1 AND name NOT IN ('\${req.body.names.join("', '")}')\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 106,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.body.names`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE org = 1 AND name <> ALL($1)\`, [req.body.names])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list that is quoted element by element',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name IN (\${req.body.names.map((name) => \`'\${name}'\`).join(', ')})\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 113,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.body.names`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = ANY($1)\`, [req.body.names])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list for MySQL',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id IN (\${req.body.ids.join(',')})\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 81,
          suggestions: [],
        },
      ],
    },
    {
      name: 'elements of a list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id IN (\${req.body.one}, \${req.body.other})\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.body.one`, `req.body.other`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id IN ($1, $2)\`, [req.body.one, req.body.other])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'something in the place of a list',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE id IN (\${req.body.ids})\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 71,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an insertion',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { name, email } = req.body
  await pool.query(\`INSERT INTO users (name, email, at) VALUES ('\${name}', LOWER('\${email}'), NOW()) RETURNING id\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 115,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`name`, `email`', placeholders: '$1, $2' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const { name, email } = req.body
  await pool.query(\`INSERT INTO users (name, email, at) VALUES ($1, LOWER($2), NOW()) RETURNING id\`, [name, email])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'functions, casts, operators and arrays',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`
    SELECT data->>'\${req.query.key}' FROM users
    WHERE id = '\${req.query.id}'::uuid AND tags @> ARRAY['\${req.query.tag}']
      AND at > COALESCE(\${req.query.at}, NOW()) AND name LIKE '%' || \${req.query.name}
  \`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 9,
          endColumn: 4,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: '`req.query.key`, `req.query.id`, `req.query.tag`, `req.query.at`, `req.query.name`', placeholders: '$1, $2, $3, $4, $5' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`
    SELECT data->>$1 FROM users
    WHERE id = $2::uuid AND tags @> ARRAY[$3]
      AND at > COALESCE($4, NOW()) AND name LIKE '%' || $5
  \`, [req.query.key, req.query.id, req.query.tag, req.query.at, req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'the key of a JSON operator, which MySQL takes as a constant only',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT data->>'\${req.query.key}' FROM users\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 65,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an interval is no value of its own',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE at > NOW() - INTERVAL '\${req.query.days} days'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 94,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a statement that takes no parameters',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`CREATE USER app PASSWORD '\${req.body.password}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 69,
          suggestions: [],
        },
      ],
    },
    {
      name: 'several statements',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`DELETE FROM a WHERE id = \${req.params.id}; DELETE FROM b WHERE id = \${req.params.id}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 106,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name in single quotes',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT id AS '\${req.query.alias}' FROM users\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 66,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a string in double quotes for PostgreSQL: a name',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = "\${req.query.name}"\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 74,
          suggestions: [],
        },
      ],
    },
    {
      name: 'quotes doubled by hand',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name.replace("'", "''")}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 93,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a comment between the parts',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query("SELECT * FROM users WHERE name = '" + /* checked */ req.query.name + "'")
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
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
  await pool.query("SELECT * FROM users WHERE name = " + /* checked */ '$1' + "", [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'comments around',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    // by id
    'SELECT * FROM users WHERE id = ' + req.params.id, // one row
  )
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 5,
          endLine: 7,
          endColumn: 54,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.params.id`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(
    // by id
    'SELECT * FROM users WHERE id = $1',
    [req.params.id], // one row
  )
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a name that changes before the call',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  let name = req.query.name
  const sql = \`SELECT * FROM users WHERE name = '\${name}'\`
  name = name.trim()
  await pool.query(sql, [])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 8,
          column: 20,
          endLine: 8,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a name that means something else at the call',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const name = req.query.name
  const sql = \`SELECT * FROM users WHERE name = '\${name}'\`
  await Promise.all(['a'].map((name) => pool.query(sql)))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 52,
          endLine: 7,
          endColumn: 55,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a call that would be made later',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const sql = \`SELECT * FROM users WHERE name = '\${req.query.names.shift()}'\`
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a text that is run twice',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const sql = \`SELECT * FROM users WHERE name = '\${req.query.name}'\`
  await pool.query(sql)
  await pool.query(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 20,
          endLine: 6,
          endColumn: 23,
          suggestions: [],
        },
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 20,
          endLine: 7,
          endColumn: 23,
          suggestions: [],
        },
      ],
    },
    {
      name: 'an object held by a name',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const query = {
    name: 'find-user',
    text: \`SELECT * FROM users WHERE name = '\${req.query.name}'\`,
  }
  await pool.query(query)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 7,
          column: 11,
          endLine: 7,
          endColumn: 65,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const query = {
    name: 'find-user',
    text: \`SELECT * FROM users WHERE name = $1\`,
    values: [req.query.name],
  }
  await pool.query(query)
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object with a short text',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const text = \`SELECT * FROM users WHERE name = '\${req.query.name}'\`
  await pool.query({ text, rowMode: 'array' })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 22,
          endLine: 6,
          endColumn: 26,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  const text = \`SELECT * FROM users WHERE name = $1\`
  await pool.query({ text, rowMode: 'array', values: [req.query.name] })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'an object with more in it than can be seen',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query({ ...req.app.locals.options, text: \`SELECT * FROM users WHERE name = '\${req.query.name}'\` })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 55,
          endLine: 5,
          endColumn: 109,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a type assertion',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = '\${req.query.name as string}'\` as string)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name as string`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE name = $1\` as string, [req.query.name as string])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'type arguments',
      code: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query<{ id: number }>(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 36,
          endLine: 5,
          endColumn: 90,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '$1' },
              output: `
import { Pool } from 'pg'
const pool = new Pool()
export async function find(req, res) {
  await pool.query<{ id: number }>(\`SELECT * FROM users WHERE name = $1\`, [req.query.name])
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tag: type arguments and lines',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$queryRawUnsafe<User[]>(
    \`SELECT *
     FROM "User"
     WHERE email LIKE '%\${req.query.email}'
     LIMIT \${req.query.limit}\`,
  )
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 5,
          endLine: 9,
          endColumn: 31,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`%${req.query.email}`, `Number(req.query.limit)`', tag: '`$queryRaw`' },
              output: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$queryRaw<User[]>\`SELECT *
     FROM "User"
     WHERE email LIKE \${\`%\${req.query.email}\`}
     LIMIT \${Number(req.query.limit)}\`
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tag: a text held by a name',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  const sql = "SELECT * FROM \\"User\\" WHERE email = '" + req.query.email + "'"
  await prisma.$queryRawUnsafe(sql)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 35,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`$queryRaw`' },
              output: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$queryRaw\`SELECT * FROM "User" WHERE email = \${req.query.email}\`
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tag: a constant name becomes a part of the text',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const TABLE = '"User"'
export async function find(req, res) {
  await prisma.$queryRawUnsafe(\`SELECT * FROM \${TABLE} WHERE email = '\${req.query.email}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 91,
          suggestions: [
            {
              messageId: 'useTag',
              data: { values: '`req.query.email`', tag: '`$queryRaw`' },
              output: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
const TABLE = '"User"'
export async function find(req, res) {
  await prisma.$queryRaw\`SELECT * FROM "User" WHERE email = \${req.query.email}\`
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a tag: a name that is not constant would be bound',
      code: `
import { tables } from './tables.js'
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$queryRawUnsafe(\`SELECT * FROM \${tables.user} WHERE email = '\${req.query.email}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 32,
          endLine: 6,
          endColumn: 97,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a tag: values that are there already',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma.$queryRawUnsafe(\`SELECT * FROM "User" WHERE org = $1 AND email = '\${req.query.email}'\`, 7)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 32,
          endLine: 5,
          endColumn: 102,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a tag: an optional call',
      code: `
import { PrismaClient } from '@prisma/client'
const prisma = new PrismaClient()
export async function find(req, res) {
  await prisma?.$queryRawUnsafe(\`SELECT * FROM "User" WHERE email = '\${req.query.email}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 33,
          endLine: 5,
          endColumn: 90,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a prepared statement with a value',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export async function find(req, res) {
  res.json(db.prepare(\`SELECT * FROM users WHERE name = '\${req.query.name}' AND org = ?\`).pluck().get(7))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 89,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: '?' },
              output: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export async function find(req, res) {
  res.json(db.prepare(\`SELECT * FROM users WHERE name = ? AND org = ?\`).pluck().get(req.query.name, 7))
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a prepared statement with named values',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export async function find(req, res) {
  res.json(db.prepare(\`SELECT * FROM users WHERE name = '\${req.query.name}' AND org = @org\`).get({ org: 7 }))
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 23,
          endLine: 5,
          endColumn: 92,
          suggestions: [],
        },
      ],
    },
    {
      name: 'a prepared statement that is returned',
      code: `
import Database from 'better-sqlite3'
const db = new Database('app.db')
export async function find(req, res) {
  return db.prepare(\`SELECT * FROM users WHERE name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 21,
          endLine: 5,
          endColumn: 75,
          suggestions: [],
        },
      ],
    },
    {
      name: 'named values: one that is there',
      code: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  await connection.execute(\`SELECT * FROM users WHERE org = :org AND name = '\${req.query.org}'\`, { org: 7 })
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 96,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.org`', placeholders: ':org2' },
              output: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  await connection.execute(\`SELECT * FROM users WHERE org = :org AND name = :org2\`, { org: 7, org2: req.query.org })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'named values: the same value twice',
      code: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  const { name } = req.query
  await connection.execute(\`SELECT * FROM users WHERE first = '\${name}' OR last = '\${name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 28,
          endLine: 6,
          endColumn: 93,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`name`', placeholders: ':name' },
              output: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  const { name } = req.query
  await connection.execute(\`SELECT * FROM users WHERE first = :name OR last = :name\`, { name })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'named values: by position',
      code: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  await connection.execute(\`SELECT * FROM users WHERE org = :1 AND name = '\${req.query.name}'\`, [7])
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 95,
          suggestions: [],
        },
      ],
    },
    {
      name: 'named values: what they are called',
      code: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  await connection.execute(\`SELECT * FROM users WHERE a = \${req.body.list[0]} AND b = \${req.headers['x-name']} AND c = \${req.get('x-org').trim()}\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 28,
          endLine: 5,
          endColumn: 147,
          suggestions: [
            {
              messageId: 'bindParameters',
              data: { values: `\`req.body.list[0]\`, \`req.headers['x-name']\`, \`req.get('x-org').trim()\``, placeholders: ':list, :xName, :xOrg' },
              output: `
import oracledb from 'oracledb'
const connection = await oracledb.getConnection()
export async function find(req, res) {
  await connection.execute(\`SELECT * FROM users WHERE a = :list AND b = :xName AND c = :xOrg\`, { list: req.body.list[0], xName: req.headers['x-name'], xOrg: req.get('x-org').trim() })
}
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a question mark in the text, which the client would take for a placeholder',
      code: `
import mysql from 'mysql2/promise'
const pool = mysql.createPool({})
export async function find(req, res) {
  await pool.query(\`SELECT * FROM users WHERE a = 'why?' AND name = '\${req.query.name}'\`)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 5,
          column: 20,
          endLine: 5,
          endColumn: 89,
          suggestions: [],
        },
      ],
    },
    {
      name: 'named replacements that a name holds',
      code: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  const options = { replacements: { org: 7 } }
  await sequelize.query(\`SELECT * FROM users WHERE org = :org AND name = '\${req.query.name}'\`, options)
}
`,
      errors: [
        {
          messageId: 'taintedQuery',
          line: 6,
          column: 25,
          endLine: 6,
          endColumn: 94,
          suggestions: [
            {
              messageId: 'bindParameter',
              data: { values: '`req.query.name`', placeholders: ':name' },
              output: `
import { Sequelize } from 'sequelize'
const sequelize = new Sequelize('sqlite::memory:')
export async function find(req, res) {
  const options = { replacements: { org: 7, name: req.query.name } }
  await sequelize.query(\`SELECT * FROM users WHERE org = :org AND name = :name\`, options)
}
`,
            },
          ],
        },
      ],
    },
  ],
})
