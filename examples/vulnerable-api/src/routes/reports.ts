import { Router } from 'express'
import type { Pool } from 'pg'
import type { Order } from '../db/orders.js'
import { authenticate } from '../middleware/authenticate.js'

function equals(column: string, value: unknown) {
  return `${column} = '${value}'`
}

export function reportRoutes(pool: Pool): Router {
  const router = Router()

  router.use(authenticate)

  router.get('/sales', async (req, res) => {
    const conditions = [equals('user_id', res.locals.user.id)]
    for (const column of ['product', 'status']) {
      const value = req.query[column]
      if (value) {
        conditions.push(equals(column, value))
      }
    }
    const { rows } = await pool.query(
      `SELECT product, sum(quantity)::int AS quantity, sum(total_cents)::int AS total_cents
       FROM orders WHERE ${conditions.join(' AND ')} GROUP BY product ORDER BY product`
    )
    res.json(rows)
  })

  // A formula of the customer's own over the key figures, such as "total / count * 0.19".
  router.post('/formula', async (req, res) => {
    const { rows } = await pool.query<Order>('SELECT * FROM orders WHERE user_id = $1', [res.locals.user.id])
    const count = rows.length
    const total = rows.reduce((sum, order) => sum + order.total_cents, 0) / 100
    const value = eval(req.body.formula)
    res.json({ count, total, value })
  })

  // Orders that meet a condition, such as "order.quantity > 2".
  router.get('/orders', async (req, res) => {
    const { rows } = await pool.query<Order>('SELECT * FROM orders WHERE user_id = $1', [res.locals.user.id])
    const matches = new Function('order', `return ${req.query.filter}`)
    res.json(rows.filter((order) => matches(order)))
  })

  return router
}
