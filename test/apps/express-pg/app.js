'use strict'

const fs = require('fs')
const { promisify } = require('util')
const express = require('express')
const { expressjwt } = require('express-jwt')
const jwt = require('jsonwebtoken')
const pages = require('./pages')
const users = require('./users')
const reports = require('./reports')
const { OrdersRepository } = require('./lib/orders-repository')

const app = express()
const orders = new OrdersRepository()
const secret = process.env.JWT_SECRET
const publicKey = fs.readFileSync(process.env.JWT_PUBLIC_KEY_FILE)
const VERIFY = { algorithms: ['RS256'], issuer: 'https://login.shop.example' }
const LAX = { issuer: 'https://login.shop.example' }

app.use(express.json())
app.use('/reports', expressjwt({ secret, algorithms: ['HS256'] }), reports)
app.use('/users', users)
app.use(pages)

function bearer(req) {
  const [scheme, token] = (req.headers.authorization || '').split(' ')
  return scheme === 'Bearer' ? token : undefined
}

function authenticate(req, res, next) {
  try {
    req.auth = jwt.verify(bearer(req), publicKey, VERIFY)
    next()
  } catch {
    res.sendStatus(401)
  }
}

function authenticateLoosely(req, res, next) {
  try {
    req.auth = jwt.verify(bearer(req), secret) // expect: require-jwt-algorithms
    next()
  } catch {
    res.sendStatus(401)
  }
}

function authenticateByIssuer(req, res, next) {
  jwt.verify(bearer(req), publicKey, LAX, (error, claims) => { // expect: require-jwt-algorithms
    if (error) return res.sendStatus(401)
    req.auth = claims
    next()
  })
}

function authenticateEither(req, res, next) {
  try {
    // With the public key taken for an HMAC secret anyone can sign.
    req.auth = jwt.verify(bearer(req), publicKey, { algorithms: ['RS256', 'HS256'] }) // expect: require-jwt-algorithms
    next()
  } catch {
    res.sendStatus(401)
  }
}

function authenticateUnsigned(req, res, next) {
  try {
    req.auth = jwt.verify(bearer(req), '', { algorithms: ['none'] }) // expect: require-jwt-algorithms
    next()
  } catch {
    res.sendStatus(401)
  }
}

const verifyToken = promisify(jwt.verify)

async function authenticateLater(req, res, next) {
  req.auth = await verifyToken(bearer(req), secret, { algorithms: ['HS256'], audience: 'shop' })
  next()
}

app.get('/orders/open', authenticate, async (req, res) => {
  const { rows } = await orders.countOpen()
  res.json(rows[0])
})

app.get('/orders/invites', authenticateLoosely, async (req, res) => {
  const { rows } = await orders.countInvites()
  res.json(rows[0])
})

app.get('/orders', authenticateByIssuer, async (req, res) => {
  res.json(await orders.searchBound(req.query))
})

app.post('/orders/search', authenticateEither, async (req, res) => {
  res.json(await orders.search(req.body))
})

app.get('/orders/customer/:name', authenticateUnsigned, async (req, res) => {
  const { rows } = await orders.findByCustomer(req.params.name)
  res.json(rows)
})

app.get('/views/:id', authenticateLater, async (req, res) => {
  const { rows } = await orders.replay(req.params.id)
  res.json(rows)
})

// A client that only reads its own answer, with options the caller chooses.
function verifyWith(token, options) {
  return jwt.verify(token, publicKey, options)
}

app.get('/whoami', (req, res) => {
  res.json(verifyWith(bearer(req), VERIFY))
})

app.listen(3000)
