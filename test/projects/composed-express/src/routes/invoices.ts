import { Router } from 'express'
import { Invoice } from '../models/documents.js'

export const invoices = Router()

invoices.get('/:id', async (req, res) => {
  const invoice = await Invoice.findById(req.params.id) // expect: require-owner-filter
  res.json({ title: invoice?.title })
})

invoices.post('/:id/print', (req, res) => {
  req.app.get('queue').print(req.body.printer)
  res.app.locals.convert(req.params.id)
  res.sendStatus(202)
})
