import { Router } from 'express'
import { listOrders, removeOrder, showInvoice, showOrder } from './controller.js'
import { requireAuth } from './require-auth.js'

export const orders = Router()

orders.use(requireAuth)
orders.get('/', listOrders)
orders.get('/:id', showOrder)
orders.delete('/:id', removeOrder)
orders.get('/:id/invoices/:invoice', showInvoice)
