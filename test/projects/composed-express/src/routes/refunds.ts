import { Router } from 'express'
import { Refund } from '../models/documents.js'

export const refunds = Router()

refunds.get('/:id', async (req, res) => {
  const refund = await Refund.findById(req.params.id)
  res.json({ title: refund?.title })
})
