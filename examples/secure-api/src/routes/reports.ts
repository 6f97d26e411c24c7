import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { Order, OrderStore } from '../db/orders.js'
import { authenticate } from '../middleware/authenticate.js'
import { evaluateFormula } from '../services/formula.js'
import type { Tokens } from '../services/tokens.js'

const salesQuery = z.strictObject({
  product: z.enum(['chair', 'desk', 'lamp']).optional(),
  status: z.enum(['open', 'sent', 'cancelled']).optional(),
})

const formulaRequest = z.strictObject({ formula: z.string().min(1).max(200) })

const orderFilter = z.strictObject({
  field: z.enum(['quantity', 'totalCents']),
  operator: z.enum(['above', 'below', 'equal']),
  value: z.coerce.number().int().min(0).max(1_000_000_000),
})

function meets(order: Order, { field, operator, value }: z.infer<typeof orderFilter>): boolean {
  const actual = field === 'quantity' ? order.quantity : order.total_cents
  switch (operator) {
    case 'above':
      return actual > value
    case 'below':
      return actual < value
    case 'equal':
      return actual === value
  }
}

export function reportRoutes(orders: OrderStore, tokens: Tokens): Router {
  const router = Router()

  router.use(rateLimit({ windowMs: 60_000, limit: 30, standardHeaders: 'draft-8', legacyHeaders: false }))
  router.use(authenticate(tokens))

  router.get('/sales', async (req, res) => {
    const { product, status } = salesQuery.parse(req.query)
    const sales = await orders.sumUpByProduct(req.user.id, product, status)
    res.json(sales.map((row) => ({ product: row.product, quantity: row.quantity, totalCents: row.total_cents })))
  })

  router.post('/formula', async (req, res) => {
    const { formula } = formulaRequest.parse(req.body)
    const { count, totalCents } = await orders.sumUp(req.user.id)
    const total = totalCents / 100
    const variables = new Map([
      ['count', count],
      ['total', total],
    ])
    res.json({ count, total, value: evaluateFormula(formula, variables) })
  })

  router.get('/orders', async (req, res) => {
    const filter = orderFilter.parse(req.query)
    const found = await orders.list(req.user.id, { sort: 'date', descending: true, limit: 100 })
    const matching = found.filter((order) => meets(order, filter))
    res.json(matching.map(({ id, product, quantity, status }) => ({ id, product, quantity, status })))
  })

  return router
}
