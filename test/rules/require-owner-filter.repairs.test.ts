import rule from '../../rules/require-owner-filter.js'
import { ruleTester } from '../support/rule-tester.js'

/** Statements in SQL: the owner is written behind the only condition, and the caller behind the only parameter. */
ruleTester.run('require-owner-filter', rule, {
  valid: [
    {
      name: 'pg: the owner is asked for',
      code: `
import express from 'express'
import { Pool } from 'pg'
const pool = new Pool(), app = express()
app.use(authenticate)
app.get('/orders/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1 AND user_id = $2', [req.params.id, req.user.id])
  res.json(rows[0].total)
})
`,
    },
  ],
  invalid: [
    {
      name: 'pg: a placeholder by number',
      code: `
import express from 'express'
import { Pool } from 'pg'
const pool = new Pool(), app = express()
app.use(authenticate)
app.get('/orders', async (req, res) => {
  const { rows } = await pool.query('SELECT id FROM orders WHERE user_id = $1', [req.user.id])
  res.json(rows)
})
app.delete('/orders/:id', async (req, res) => {
  await pool.query('DELETE FROM orders WHERE id = $1;', [req.params.id])
  res.sendStatus(204)
})
`,
      errors: [
        {
          messageId: 'deletedByAnyone',
          line: 11,
          column: 20,
          suggestions: [
            {
              messageId: 'addOwner',
              data: { field: 'user_id', value: 'req.user.id' },
              output: `
import express from 'express'
import { Pool } from 'pg'
const pool = new Pool(), app = express()
app.use(authenticate)
app.get('/orders', async (req, res) => {
  const { rows } = await pool.query('SELECT id FROM orders WHERE user_id = $1', [req.user.id])
  res.json(rows)
})
app.delete('/orders/:id', async (req, res) => {
  await pool.query('DELETE FROM orders WHERE id = $1 AND user_id = $2;', [req.params.id, req.user.id])
  res.sendStatus(204)
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'mysql2: a question mark, in a template',
      code: `
import express from 'express'
import mysql from 'mysql2/promise'
const pool = mysql.createPool({}), app = express()
app.use(authenticate)
app.get('/orders', async (req, res) => {
  const [rows] = await pool.query('SELECT id FROM orders WHERE user_id = ?', [req.user.id])
  res.json(rows)
})
app.get('/orders/:id', async (req, res) => {
  const [rows] = await pool.query(\`
    SELECT id, total FROM orders
    WHERE id = ?
  \`, [req.params.id])
  res.json(rows[0])
})
`,
      errors: [
        {
          messageId: 'readByAnyone',
          suggestions: [
            {
              messageId: 'addOwner',
              output: `
import express from 'express'
import mysql from 'mysql2/promise'
const pool = mysql.createPool({}), app = express()
app.use(authenticate)
app.get('/orders', async (req, res) => {
  const [rows] = await pool.query('SELECT id FROM orders WHERE user_id = ?', [req.user.id])
  res.json(rows)
})
app.get('/orders/:id', async (req, res) => {
  const [rows] = await pool.query(\`
    SELECT id, total FROM orders
    WHERE id = ? AND user_id = ?
  \`, [req.params.id, req.user.id])
  res.json(rows[0])
})
`,
            },
          ],
        },
      ],
    },
    {
      name: 'pg: more behind the condition, so that there is no place that is certain',
      code: `
import express from 'express'
import { Pool } from 'pg'
const pool = new Pool(), app = express()
app.use(authenticate)
app.get('/orders', async (req, res) => {
  const { rows } = await pool.query('SELECT id FROM orders WHERE user_id = $1', [req.user.id])
  res.json(rows)
})
app.get('/orders/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT id, total FROM orders WHERE id = $1 LIMIT 1', [req.params.id])
  res.json(rows[0])
})
`,
      errors: [{ messageId: 'readByAnyone', line: 11, column: 37 }],
    },
  ],
})
