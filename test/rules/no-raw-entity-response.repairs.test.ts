import rule from '../../rules/no-raw-entity-response.js'
import { ruleTester } from '../support/rule-tester.js'

/** Records of which no projection can be written: their fields are taken out in front of the answer. */
ruleTester.run('no-raw-entity-response', rule, {
  valid: [
    {
      name: 'the rest of a record',
      code: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE id = $1', [req.params.id])
  const { password_hash, ...user } = rows[0]
  res.json(user)
})
`,
    },
  ],
  invalid: [
    {
      name: 'a record whose type names what is sensitive',
      code: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE id = $1', [req.params.id])
  const user = rows[0]
  res.json(user)
})
`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          line: 9,
          column: 12,
          suggestions: [
            {
              messageId: 'leaveOut',
              data: { text: 'const { password_hash, ...userView } = user' },
              output: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE id = $1', [req.params.id])
  const user = rows[0]
  const { password_hash, ...userView } = user
  res.json(userView)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a record among other values',
      code: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.post('/login', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE email = $1', [req.body.email])
  const user = rows[0]
  res.json({ token: issueToken(user.id), user })
})
`,
      errors: [
        {
          messageId: 'sensitiveEntity',
          suggestions: [
            {
              messageId: 'leaveOut',
              output: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.post('/login', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE email = $1', [req.body.email])
  const user = rows[0]
  const { password_hash, ...userView } = user
  res.json({ token: issueToken(user.id), user: userView })
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'a list, whose elements a person has to map',
      code: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.get('/users', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users')
  res.json(rows)
})
`,
      errors: [{ messageId: 'sensitiveEntity', line: 8, column: 12 }],
    },
    {
      name: 'no block around the answer',
      code: `
import express from 'express'
import { Pool } from 'pg'
interface User { id: number; name: string; password_hash: string }
const pool = new Pool(), app = express()
app.get('/users/:id', async (req, res) => {
  const { rows } = await pool.query<User>('SELECT * FROM users WHERE id = $1', [req.params.id])
  const user = rows[0]
  if (user) res.json(user)
})
`,
      errors: [{ messageId: 'sensitiveEntity', line: 9, column: 22 }],
    },
  ],
})
