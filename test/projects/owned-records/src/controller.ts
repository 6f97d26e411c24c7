import type { Request, Response } from 'express'
import { Invoices } from './invoices.js'
import { findOrder, findOrders, removeOrderOf } from './orders.js'

const invoices = new Invoices()

export async function listOrders(_req: Request, res: Response) {
  res.json(await findOrders(res.locals.user.id))
}

export async function showOrder(req: Request, res: Response) {
  const order = await findOrder(req.params.id)
  if (!order) return res.sendStatus(404)
  return res.json(order)
}

export async function removeOrder(req: Request, res: Response) {
  await removeOrderOf(res.locals.user.id, req.params.id)
  res.sendStatus(204)
}

export async function showInvoice(req: Request, res: Response) {
  const invoice = await invoices.find(req.params.invoice)
  if (invoice?.customer !== res.locals.user.id) return res.sendStatus(404)
  return res.json(invoice)
}
