import { Router, text } from 'express'
import yaml, { DEFAULT_FULL_SCHEMA } from 'js-yaml'
import libxmljs from 'libxmljs2'
import { unserialize } from 'node-serialize'
import xpath from 'xpath'
import Parcel from '../models/parcel.js'

export const imports = Router()
imports.use(text({ type: ['application/xml', 'application/yaml'] }))

const CODE = /^[A-Z\d]{8}$/

imports.post('/import/xml', async (req, res) => {
  const doc = libxmljs.parseXml(req.body, { noent: true }) // expect: no-xxe
  const codes = doc.find('//parcel/code').map((node) => node.text())
  res.json({ count: codes.length })
})

imports.post('/import/xml/sound', async (req, res) => {
  const doc = libxmljs.parseXml(req.body, { nonet: true })
  res.json({ count: doc.find('//parcel/code').length })
})

imports.post('/import/yaml', async (req, res) => {
  const parcels = yaml.load(req.body, { schema: DEFAULT_FULL_SCHEMA }) // expect: no-unsafe-deserialization
  res.json({ count: parcels.length })
})

imports.post('/import/yaml/sound', async (req, res) => {
  const parcels = yaml.load(req.body, { schema: yaml.JSON_SCHEMA })
  res.json({ count: parcels.length })
})

imports.get('/import/resume', async (req, res) => {
  const state = unserialize(req.cookies.state) // expect: no-unsafe-deserialization
  res.json({ at: state.at })
})

imports.get('/manifest/:code', async (req, res) => {
  const manifest = await Parcel.findOne({ code: req.params.code })
  const found = xpath.select(`//item[code = '${req.query.item}']`, manifest.doc) // expect: no-xpath-ldap-injection
  res.json(found)
})

imports.get('/manifest/:code/sound', async (req, res) => {
  if (!CODE.test(req.query.item)) return res.sendStatus(400)
  const manifest = await Parcel.findOne({ code: req.params.code })
  res.json(xpath.select(`//item[code = '${req.query.item}']`, manifest.doc))
})
