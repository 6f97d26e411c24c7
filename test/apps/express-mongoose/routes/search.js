import escapeStringRegexp from 'escape-string-regexp'
import { Router } from 'express'
import Parcel from '../models/parcel.js'

export const search = Router()

// Express 5 parses a parameter as a text, or as a list of texts.
search.get('/parcels', async (req, res) => {
  const filter = {}
  if (req.query.state) filter.state = req.query.state
  if (req.query.code) filter.code = new RegExp('^' + req.query.code, 'i') // expect: no-regex-injection
  res.json(await Parcel.find(filter).sort('code').lean())
})

search.post('/parcels/search', async (req, res) => {
  const filter = {}
  if (req.body.state) filter.state = req.body.state
  res.json(await Parcel.find(filter).sort('code').lean()) // expect: no-nosql-injection
})

search.get('/parcels/sound', async (req, res) => {
  const filter = {}
  if (req.query.state) filter.state = { $eq: req.query.state }
  if (req.query.code) filter.code = new RegExp('^' + escapeStringRegexp(String(req.query.code)), 'i')
  res.json(await Parcel.find(filter).sort('code').lean())
})

search.get('/parcels/heavy', async (req, res) => {
  res.json(await Parcel.find({ $where: `this.weight > ${req.query.weight}` })) // expect: no-nosql-injection
})

search.get('/parcels/heavier', async (req, res) => {
  res.json(await Parcel.find({ weight: { $gt: Number(req.query.weight) } }))
})

search.get('/parcels/by-code', async (req, res) => {
  const code = { $regex: req.query.code, $options: 'i' } // expect: no-regex-injection
  res.json(await Parcel.find({ code }))
})

search.post('/reports', async (req, res) => {
  const stages = JSON.parse(req.body.stages)
  res.json(await Parcel.aggregate(stages)) // expect: no-nosql-injection
})

search.get('/parcels/:code', async (req, res) => {
  const parcel = await Parcel.findOne({ code: req.params.code })
  if (!parcel) return res.sendStatus(404)
  res.json(parcel)
})
