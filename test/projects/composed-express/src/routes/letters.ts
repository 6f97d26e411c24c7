import { Router } from 'express'
import { Letter } from '../models/documents.js'

export const letters = Router()

letters.get('/:id', async (req, res) => {
  const letter = await Letter.findOne({ _id: req.params.id, user: req.user.id })
  res.json({ title: letter?.title })
})

letters.post('/find', async (req, res) => {
  const letter = await Letter.findOne({ user: req.user.id, title: req.body.title }) // expect: no-nosql-injection
  res.json({ title: letter?.title })
})
