'use strict'

const { exec, execFile } = require('node:child_process')
const { promisify } = require('node:util')
const Hapi = require('@hapi/hapi')
const Joi = require('joi')
const jwt = require('jsonwebtoken')
const knex = require('knex')({ client: 'pg', connection: process.env.DATABASE_URL })

const run = promisify(exec)
const server = Hapi.server({ port: 4000, host: 'localhost' })

const SORTABLE = ['sent', 'weight', 'price']
const CARRIERS = { dhl: 'carrier_dhl', ups: 'carrier_ups' }

const parcels = () => knex('parcels').select('id', 'sent', 'weight')

// --- the builder quotes names and binds values --------------------------------------

server.route({
  method: 'GET',
  path: '/parcels',
  handler: (request) => {
    const { sort = 'sent', dir, receiver } = request.query
    const query = parcels().orderBy(sort, dir === 'desc' ? 'desc' : 'asc')
    if (receiver) query.where('receiver', 'like', `%${receiver}%`)
    return query.limit(50)
  },
})

server.route({
  method: 'GET',
  path: '/parcels/heavy',
  handler: (request) => parcels().whereRaw('weight > ?', [request.query.weight]).orderByRaw('weight desc nulls last'),
})

server.route({
  method: 'GET',
  path: '/parcels/heavier',
  handler: (request) => parcels().whereRaw('weight > ' + request.query.weight), // expect: no-sql-injection
})

server.route({
  method: 'GET',
  path: '/parcels/sorted',
  handler: (request) => parcels().orderByRaw(request.query.sort), // expect: no-sql-injection
})

server.route({
  method: 'GET',
  path: '/parcels/sorted-listed',
  handler: (request, h) => {
    const { sort } = request.query
    if (!SORTABLE.includes(sort)) return h.response({ error: 'sort' }).code(400)
    return parcels().orderByRaw(`${sort} desc nulls last`)
  },
})

server.route({
  method: 'GET',
  path: '/parcels/sorted-valid',
  options: { validate: { query: Joi.object({ sort: Joi.string().valid('sent', 'weight').required() }) } },
  handler: (request) => parcels().orderByRaw(`${request.query.sort} desc nulls last`),
})

server.route({
  method: 'GET',
  path: '/carriers/{carrier}/parcels',
  handler: async (request, h) => {
    const table = CARRIERS[request.params.carrier]
    if (!table) return h.response().code(404)
    const { rows } = await knex.raw(`select * from ${table} where id = :id`, { id: request.query.id })
    return rows
  },
})

server.route({
  method: 'GET',
  path: '/tables/{table}',
  handler: async (request) => {
    const { table } = request.params
    const { rows } = await knex.raw('select * from ?? limit ?', [table, 10])
    const counted = await knex.raw(`select count(*) from ${table}`) // expect: no-sql-injection
    return { rows, count: counted.rows[0].count }
  },
})

server.route({
  method: 'POST',
  path: '/parcels',
  handler: async (request, h) => {
    const { receiver, weight } = request.payload
    await knex.transaction(async (trx) => {
      await trx('parcels').insert({ receiver, weight: Number(weight) })
      await trx.raw('update totals set weight = weight + ?', [weight])
      await trx.raw(`update totals set weight = weight + ${parseFloat(weight)}`)
      await trx.raw(`insert into labels (text) values ('${receiver}')`) // expect: no-sql-injection
    })
    return h.response().code(201)
  },
})

server.route({
  method: 'GET',
  path: '/parcels/summary',
  handler: (request) => {
    const { unit = 'month', min = '0' } = request.query
    return knex('parcels')
      .select(knex.raw(`date_trunc('${unit}', sent) as period`)) // expect: no-sql-injection
      .count('*')
      .groupByRaw('1')
      .havingRaw(`count(*) > ${Number(min)}`)
  },
})

server.route({
  method: 'GET',
  path: '/parcels/joined',
  handler: (request) => {
    const { tenant } = request.state
    return parcels().joinRaw(`natural join ${tenant}.receivers`).whereIn('id', request.query.ids) // expect: no-sql-injection
  },
})

// --- labels -------------------------------------------------------------------------

server.route([
  {
    method: 'POST',
    path: '/labels/{id}/print',
    handler: async (request, h) => {
      const copies = parseInt(request.payload.copies, 10) || 1
      await run(`lp -n ${copies} /var/labels/next.pdf`)
      // What the operator sets isn't a stranger's text.
      await run(`lp -d ${process.env.PRINTER} /var/labels/today.pdf`)
      await run(`lp /var/labels/${request.params.id}.pdf`) // expect: no-command-injection
      return h.response().code(202)
    },
  },
  {
    method: 'POST',
    path: '/labels/{id}/print-file',
    handler: (request) =>
      new Promise((resolve, reject) => {
        execFile('lp', ['--', `/var/labels/${request.params.id}.pdf`], (error) => (error ? reject(error) : resolve('queued')))
      }),
  },
  {
    method: 'POST',
    path: '/labels/price',
    handler: (request) => {
      const { formula, weight } = request.payload
      return { price: new Function('weight', `return (${formula})`)(Number(weight)) } // expect: no-code-injection
    },
  },
])

// --- tokens -------------------------------------------------------------------------

server.auth.scheme('token', () => ({
  authenticate(request, h) {
    const { authorization = '' } = request.headers
    const credentials = jwt.verify(authorization.slice(7), process.env.JWT_SECRET, { issuer: 'parcels' }) // expect: require-jwt-algorithms
    return h.authenticated({ credentials })
  },
}))

server.auth.scheme('pinned', () => ({
  authenticate(request, h) {
    const { authorization = '' } = request.headers
    const credentials = jwt.verify(authorization.slice(7), process.env.JWT_SECRET, { issuer: 'parcels', algorithms: ['HS512'] })
    return h.authenticated({ credentials })
  },
}))

server.start()
