import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { Order, OrderStore } from '../db/orders.js'
import { authenticate } from '../middleware/authenticate.js'
import { HttpError } from '../services/http-error.js'
import type { Tokens } from '../services/tokens.js'

const PRICE_CENTS = { chair: 4900, desk: 19900, lamp: 2900 } as const

const orderId = z.strictObject({ id: z.uuid() })

const orderQuery = z.strictObject({
  status: z.enum(['open', 'sent', 'cancelled']).optional(),
  since: z.iso.date().optional(),
  sort: z.enum(['date', 'total', 'product']).default('date'),
  descending: z.stringbool().default(false),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const newOrder = z.strictObject({
  product: z.enum(['chair', 'desk', 'lamp']),
  quantity: z.number().int().min(1).max(100).default(1),
})

function toOrderView(order: Order) {
  return {
    id: order.id,
    product: order.product,
    quantity: order.quantity,
    totalCents: order.total_cents,
    status: order.status,
    createdAt: order.created_at,
  }
}

export function orderRoutes(orders: OrderStore, tokens: Tokens): Router {
  const router = Router()

  router.use(rateLimit({ windowMs: 60_000, limit: 120, standardHeaders: 'draft-8', legacyHeaders: false }))
  router.use(authenticate(tokens))

  router.get('/', async (req, res) => {
    const found = await orders.list(req.user.id, orderQuery.parse(req.query))
    res.json(found.map(toOrderView))
  })

  router.post('/', async (req, res) => {
    const { product, quantity } = newOrder.parse(req.body)
    const order = await orders.create(req.user.id, product, quantity, PRICE_CENTS[product] * quantity)
    if (order === undefined) throw new HttpError(500, 'The order was not stored')
    req.log.info({ event: 'order.created', userId: req.user.id, orderId: order.id }, 'order created')
    res.status(201).json(toOrderView(order))
  })

  router.get('/:id', async (req, res) => {
    const { id } = orderId.parse(req.params)
    const order = await orders.find(req.user.id, id)
    if (order === undefined) throw new HttpError(404, 'No such order')
    res.json(toOrderView(order))
  })

  router.delete('/:id', async (req, res) => {
    const { id } = orderId.parse(req.params)
    const deleted = await orders.delete(req.user.id, id)
    if (!deleted) throw new HttpError(404, 'No such order')
    req.log.info({ event: 'order.deleted', userId: req.user.id, orderId: id }, 'order deleted')
    res.sendStatus(204)
  })

  return router
}
