import { Router } from 'express'
import { Letter } from '../models/documents.js'

export const search = Router()

search.post('/letters', async (req, res) => {
  const count = await Letter.countDocuments({ title: req.body.title })
  res.json({ count })
})
