'use strict'

const express = require('express')
const format = require('pg-format')
const { Pool } = require('pg')
const { isSafeName } = require('./lib/names')

const pool = new Pool()
const router = express.Router()

const TABLE = 'app_users'
const COLUMNS = ['id', 'name', 'email', 'created_at']
const EDITABLE = new Set(['name', 'email', 'phone'])
const SORTS = {
  newest: 'created_at DESC',
  oldest: 'created_at ASC',
  name: 'lower(name) ASC',
}

const asyncHandler = (fn) => (req, res, next) => Promise.resolve(fn(req, res, next)).catch(next)

// --- one user -------------------------------------------------------------------------------------------------------------

router.get('/by-id/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM app_users WHERE id = ' + req.params.id) // expect: no-sql-injection
  res.json(rows[0]) // expect: no-raw-entity-response
})

router.get('/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM app_users WHERE id = $1', [req.params.id])
  if (rows.length === 0) return res.status(404).end()
  res.json(rows[0]) // expect: no-raw-entity-response
})

router.get('/:id/card', (req, res, next) => {
  const id = Number(req.params.id)
  if (!Number.isInteger(id)) return res.status(400).json({ error: 'id must be a number' })
  pool
    .query(`SELECT name, email FROM ${TABLE} WHERE id = ${id}`)
    .then(({ rows }) => res.json(rows[0]))
    .catch(next)
})

router.get('/:id/avatar', (req, res, next) => {
  const id = +req.params.id
  if (isNaN(id)) return res.sendStatus(400)
  pool.query(`SELECT avatar FROM app_users WHERE id = ${id}`, (error, result) => {
    if (error) return next(error)
    res.type('png').send(result.rows[0].avatar)
  })
})

router.get('/:id/badge', (req, res, next) => {
  const id = req.params.id
  // Lets through exactly what is not a number.
  if (!isNaN(id)) return res.sendStatus(400)
  pool.query(`SELECT badge FROM app_users WHERE slug = '${id}'`, (error, result) => { // expect: no-sql-injection
    if (error) return next(error)
    res.json(result.rows[0])
  })
})

// --- lists ----------------------------------------------------------------------------------------------------------------

router.get('/', asyncHandler(async (req, res) => {
  const { sort = 'id', dir = 'asc', q } = req.query
  let text = 'SELECT id, name, email FROM app_users'
  if (q) {
    text += ` WHERE name ILIKE '%${q}%'`
  }
  text += ' ORDER BY ' + sort + ' ' + dir
  const result = await pool.query(text) // expect: no-sql-injection
  res.json(result.rows)
}))

router.get('/sorted', asyncHandler(async (req, res) => {
  const { sort = 'id', dir = 'asc', q } = req.query
  if (!COLUMNS.includes(sort)) return res.status(400).json({ error: `cannot sort by ${sort}` })
  const values = []
  let text = 'SELECT id, name, email FROM app_users'
  if (q) {
    values.push(`%${q}%`)
    text += ` WHERE name ILIKE $${values.length}`
  }
  text += ' ORDER BY ' + sort + ' ' + (dir === 'desc' ? 'DESC' : 'ASC')
  const result = await pool.query(text, values)
  res.json(result.rows)
}))

router.get('/sorted-by-map', asyncHandler(async (req, res) => {
  const order = SORTS[req.query.sort] || SORTS.newest
  const limit = Math.min(parseInt(req.query.limit, 10) || 20, 100)
  const result = await pool.query(`SELECT id, name FROM ${TABLE} ORDER BY ${order} LIMIT ${limit}`)
  res.json(result.rows)
}))

router.get('/sorted-unless-listed', asyncHandler(async (req, res) => {
  const sort = String(req.query.sort)
  // The list is tested the wrong way round.
  if (COLUMNS.includes(sort)) return res.status(400).json({ error: 'choose another column' })
  const result = await pool.query(`SELECT id, name FROM app_users ORDER BY ${sort}`) // expect: no-sql-injection
  res.json(result.rows)
}))

router.get('/warned', asyncHandler(async (req, res) => {
  const { sort } = req.query
  if (!COLUMNS.includes(sort)) {
    console.warn('odd sort column asked for')
  }
  const result = await pool.query(`SELECT id, name FROM app_users ORDER BY ${sort}`) // expect: no-sql-injection
  res.json(result.rows)
}))

router.get('/named/:column', asyncHandler(async (req, res) => {
  const { column } = req.params
  if (!isSafeName(column)) throw new RangeError('not a column')
  const result = await pool.query(`SELECT count(*) FROM app_users GROUP BY ${column}`)
  res.json(result.rows)
}))

router.get('/grouped', asyncHandler(async (req, res) => {
  const { by, having } = req.query
  if (!isSafeName(by)) throw new RangeError('not a column')
  // `by` was tested, `having` was not.
  const result = await pool.query(`SELECT ${by}, count(*) FROM app_users GROUP BY ${by} HAVING ${having}`) // expect: no-sql-injection
  res.json(result.rows)
}))

router.post('/batch', express.json(), asyncHandler(async (req, res) => {
  const { ids } = req.body
  const result = await pool.query(`SELECT * FROM app_users WHERE id IN (${ids.join(',')})`) // expect: no-sql-injection
  res.json(result.rows) // expect: no-raw-entity-response
}))

router.post('/batch-bound', express.json(), asyncHandler(async (req, res) => {
  const { ids } = req.body
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ')
  const result = await pool.query(`SELECT * FROM app_users WHERE id IN (${marks})`, ids)
  res.json(result.rows) // expect: no-raw-entity-response
}))

router.post('/batch-any', express.json(), asyncHandler(async (req, res) => {
  const result = await pool.query('SELECT * FROM app_users WHERE id = ANY($1)', [req.body.ids])
  res.json(result.rows) // expect: no-raw-entity-response
}))

router.post('/batch-numbers', express.json(), asyncHandler(async (req, res) => {
  const ids = req.body.ids.map(Number)
  const result = await pool.query(`SELECT * FROM app_users WHERE id IN (${ids.join(',')})`)
  res.json(result.rows) // expect: no-raw-entity-response
}))

router.get('/export/columns', asyncHandler(async (req, res) => {
  const wanted = String(req.query.columns).split(',').filter((column) => COLUMNS.includes(column))
  if (wanted.length === 0) wanted.push('id')
  const result = await pool.query(`SELECT ${wanted.join(', ')} FROM app_users`)
  res.json(result.rows)
}))

router.get('/export/any-columns', asyncHandler(async (req, res) => {
  const wanted = String(req.query.columns).split(',').map((column) => column.trim())
  if (!wanted.some((column) => COLUMNS.includes(column))) return res.sendStatus(400)
  const result = await pool.query(`SELECT ${wanted.join(', ')} FROM app_users`) // expect: no-sql-injection
  res.json(result.rows)
}))

// --- writing --------------------------------------------------------------------------------------------------------------

router.patch('/:id', express.json(), asyncHandler(async (req, res) => {
  const sets = []
  const values = [req.params.id]
  for (const key of Object.keys(req.body)) {
    values.push(req.body[key])
    sets.push(`${key} = $${values.length}`)
  }
  await pool.query(`UPDATE app_users SET ${sets.join(', ')} WHERE id = $1`, values) // expect: no-sql-injection
  res.sendStatus(204)
}))

router.put('/:id', express.json(), asyncHandler(async (req, res) => {
  const sets = []
  const values = [req.params.id]
  for (const key of Object.keys(req.body)) {
    if (!EDITABLE.has(key)) continue
    values.push(req.body[key])
    sets.push(`${key} = $${values.length}`)
  }
  if (sets.length === 0) return res.sendStatus(400)
  await pool.query(`UPDATE app_users SET ${sets.join(', ')} WHERE id = $1`, values)
  res.sendStatus(204)
}))

router.post('/', express.json(), async (req, res, next) => {
  const { name, email } = req.body
  try {
    await pool.query({
      text: `INSERT INTO app_users (name, email) VALUES ('${name}', $1)`, // expect: no-sql-injection
      values: [email],
    })
    res.sendStatus(201)
  } catch (error) {
    next(error)
  }
})

router.post('/invite', express.json(), async (req, res, next) => {
  const { name, email } = req.body
  try {
    await pool.query({ name: 'invite', text: 'INSERT INTO invites (name, email) VALUES ($1, $2)', values: [name, email] })
    res.sendStatus(201)
  } catch (error) {
    next(error)
  }
})

router.post('/import', express.json(), asyncHandler(async (req, res) => {
  const { table, column, value } = req.body
  await pool.query(format('INSERT INTO %I (%I) VALUES (%L)', table, column, value))
  res.sendStatus(201)
}))

router.post('/import-raw', express.json(), asyncHandler(async (req, res) => {
  const { table, value } = req.body
  await pool.query(format('INSERT INTO %s (name) VALUES (%L)', table, value)) // expect: no-sql-injection
  res.sendStatus(201)
}))

module.exports = router
