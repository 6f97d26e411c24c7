import bcrypt from 'bcrypt'
import { Router } from 'express'
import { Customer } from '../models/customer.js'

export const login = Router()

login.post('/login', async (req, res) => {
  const customer = await Customer.findOne({ email: req.body.email }) // expect: no-nosql-injection
  if (!customer || !(await bcrypt.compare(req.body.password, customer.passwordHash))) return res.sendStatus(401)
  res.json({ id: customer.id })
})

login.post('/login/checked', async (req, res) => {
  const { email, password } = req.body
  if (typeof email !== 'string' || typeof password !== 'string') return res.sendStatus(400)
  const customer = await Customer.findOne({ email })
  if (!customer || !(await bcrypt.compare(password, customer.passwordHash))) return res.sendStatus(401)
  res.json({ id: customer.id })
})

login.post('/forgotten', async (req, res) => {
  const customer = await Customer.findOne({ email: String(req.body.email).toLowerCase() })
  if (customer) await customer.sendReset()
  res.sendStatus(202)
})
