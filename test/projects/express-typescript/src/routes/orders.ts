import { Router } from 'express'
import { OrderService } from '@services/index.js'
import { OrderRepository } from '../repositories/order-repository.js'

export const orders = Router()
const service = new OrderService(new OrderRepository())

orders.get('/', async (req, res, next) => {
  try {
    const status = String(req.query['status'] ?? 'open')
    res.json(await service.search({ status, sort: String(req.query['sort']) }))
  } catch (error) {
    next(error)
  }
})

orders.get('/sorted', async (req, res, next) => {
  try {
    res.json(await service.searchSorted({ status: String(req.query['status']), sort: String(req.query['sort']) }))
  } catch (error) {
    next(error)
  }
})

orders.get('/:id', async (req, res) => {
  const order = await service.get(req.params.id)
  if (!order) {
    res.status(404).end()
    return
  }
  res.json({ id: order.id, status: order.status, total: order.total })
})
