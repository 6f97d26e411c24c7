import { Router } from 'express'
import type { Pool } from 'pg'
import { findOrdersByProduct, insertOrder } from '../db/orders.js'
import type { Order } from '../db/orders.js'
import { authenticate } from '../middleware/authenticate.js'

const PRICE_CENTS: Record<string, number> = { chair: 4900, desk: 19900, lamp: 2900 }

export function orderRoutes(pool: Pool): Router {
  const router = Router()

  router.use(authenticate)

  router.get('/', async (req, res) => {
    let sql = 'SELECT * FROM orders WHERE user_id = $1'
    if (req.query.status) {
      sql += ` AND status = '${req.query.status}'`
    }
    if (req.query.since) {
      sql += " AND created_at >= '" + req.query.since + "'"
    }
    sql += ' ORDER BY id'
    const { rows } = await pool.query<Order>(sql, [res.locals.user.id])
    res.json(rows)
  })

  router.post('/', async (req, res) => {
    const price = PRICE_CENTS[req.body.product]
    const quantity = Number(req.body.quantity ?? 1)
    if (price === undefined || !Number.isInteger(quantity) || quantity < 1) {
      res.status(400).json({ error: 'product and quantity are needed' })
      return
    }
    const order = await insertOrder(pool, {
      user_id: res.locals.user.id,
      product: req.body.product,
      quantity,
      total_cents: price * quantity,
    })
    res.status(201).json(order)
  })

  router.get('/of/:product', async (req, res) => {
    const orders = await findOrdersByProduct(pool, req.params.product)
    res.json(orders.map(({ product, quantity }) => ({ product, quantity })))
  })

  router.get('/latest', async (_req, res) => {
    const { rows } = await pool.query<Order>('SELECT * FROM orders WHERE user_id = $1 ORDER BY id DESC LIMIT 1', [res.locals.user.id])
    res.json(rows[0] ?? null)
  })

  router.get('/:id', async (req, res) => {
    const { rows } = await pool.query<Order>('SELECT * FROM orders WHERE id = $1', [req.params.id])
    const order = rows[0]
    if (!order) {
      res.status(404).json({ error: 'No such order' })
      return
    }
    res.json(order)
  })

  router.delete('/:id', async (req, res) => {
    const { rowCount } = await pool.query('DELETE FROM orders WHERE id = $1', [req.params.id])
    res.sendStatus(rowCount === 1 ? 204 : 404)
  })

  return router
}
