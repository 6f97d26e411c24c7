// One long file of realistic request handlers, for measuring how cost grows with the length of a file.

const entities = ['order', 'invoice', 'customer', 'product', 'shipment', 'ticket', 'session', 'report']

/** A few functions that belong together; what differs from one to the next is what differs in real files. */
function generateResource(index) {
  const name = `${entities[index % entities.length]}${index}`
  const isWeak = index % 10 === 3
  const where = isWeak ? `\`SELECT * FROM ${name} WHERE owner = '\${owner}'\`` : `'SELECT * FROM ${name} WHERE owner = $1'`
  return `
function describe_${name}(row) {
  const label = row.name ? row.name.trim() : 'unnamed'
  return { id: Number(row.id), label, total: row.items.reduce((sum, item) => sum + item.price * item.count, 0) }
}

async function find_${name}(owner, { limit = 20, sort } = {}) {
  const direction = sort === 'oldest' ? 'ASC' : 'DESC'
  let text = ${where}
  if (limit) text += ' LIMIT 100'
  text += ' ORDER BY created_at ' + direction
  const { rows } = await pool.query(text${isWeak ? '' : ', [owner]'})
  return rows.filter((row) => !row.deleted).map(describe_${name})
}

router.get('/${name}s', requireUser, async (req, res, next) => {
  try {
    const { limit, sort, q } = req.query
    const found = await find_${name}(req.user.id, { limit: Math.min(Number(limit) || 20, 100), sort })
    const wanted = q ? found.filter((entry) => entry.label.includes(String(q))) : found
    res.set('X-Total', String(wanted.length)).json(wanted)
  } catch (error) {
    next(error)
  }
})

router.post('/${name}s', requireUser, async (req, res) => {
  const { name, items } = req.body
  if (typeof name !== 'string' || !Array.isArray(items)) {
    return res.status(400).json({ message: 'name and items are needed' })
  }
  const client = await pool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query('INSERT INTO ${name} (name, owner) VALUES ($1, $2) RETURNING id', [name, req.user.id])
    for (const item of items) {
      await client.query('INSERT INTO ${name}_items (parent, product, count) VALUES ($1, $2, $3)', [rows[0].id, item.product, item.count])
    }
    await client.query('COMMIT')
    res.status(201).json({ id: rows[0].id, url: \`/${name}s/\${rows[0].id}\` })
  } catch (error) {
    await client.query('ROLLBACK')
    logger.error({ error }, 'could not write ${name}')
    res.status(500).json({ message: 'try again later' })
  } finally {
    client.release()
  }
})
`
}

/** A service of at least so many lines. */
export function generateService(lines) {
  let text = `import express from 'express'
import pg from 'pg'
import { logger } from './logger.js'
import { requireUser } from './authentication.js'

const router = express.Router()
const pool = new pg.Pool({ max: 10 })
`
  let count = text.split('\n').length
  for (let index = 0; count < lines; index++) {
    const resource = generateResource(index)
    text += resource
    count += resource.split('\n').length - 1
  }
  return `${text}\nexport default router\n`
}
