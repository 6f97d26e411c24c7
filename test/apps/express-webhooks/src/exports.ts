import net from 'node:net'
import { Router } from 'express'
import pg from 'pg'

const pool = new pg.Pool()
const EXTRA = new Set(['x-report', 'x-period'])

export const exportsRouter = Router()

function toCsv(rows: readonly Record<string, unknown>[]): string {
  return rows.map((row) => Object.values(row).map((value) => JSON.stringify(value ?? '')).join(',')).join('\n')
}

exportsRouter.get('/orders.csv', async (req, res) => {
  const { rows } = await pool.query('SELECT id, total FROM orders WHERE day = $1', [req.query.day])
  // Node refuses line ends in values.
  res.setHeader('Content-Disposition', `attachment; filename="${req.query.name}.csv"`)
  res.type('text/csv').send(toCsv(rows))
})

exportsRouter.get('/orders-attached.csv', async (req, res) => {
  const { rows } = await pool.query('SELECT id, total FROM orders WHERE day = $1', [req.query.day])
  res.attachment(`${req.query.name}.csv`)
  res.type('text/csv').send(toCsv(rows))
})

exportsRouter.get('/tagged.csv', async (req, res) => {
  const { rows } = await pool.query('SELECT id, total FROM orders')
  res.setHeader(String(req.query.header), 'orders') // expect: no-header-injection
  res.set(req.query as Record<string, string>) // expect: no-header-injection
  res.type('text/csv').send(toCsv(rows))
})

exportsRouter.get('/labelled.csv', async (req, res) => {
  const { rows } = await pool.query('SELECT id, total FROM orders')
  const name = String(req.query.header).toLowerCase()
  if (EXTRA.has(name)) res.setHeader(name, 'orders')
  for (const label of Object.keys(req.query)) {
    res.setHeader(label, 'yes') // expect: no-header-injection
    res.setHeader(`X-Label-${label}`, 'yes')
  }
  res.type('text/csv').send(toCsv(rows))
})

exportsRouter.post('/push', (req, res) => {
  const socket = net.connect(8080, 'archive.shop.example')
  socket.write(`PUT /${req.body.name} HTTP/1.1\r\nHost: archive.shop.example\r\n\r\n`) // expect: no-header-injection
  socket.write(`PUT /${encodeURIComponent(req.body.name)} HTTP/1.1\r\nHost: archive.shop.example\r\n\r\n`)
  socket.end()
  res.sendStatus(202)
})
