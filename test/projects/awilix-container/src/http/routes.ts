import express from 'express'
import { container } from '../container.js'

const app = express()
app.use((req, res, next) => {
  req.container = container.createScope()
  next()
})

app.get('/members', async (req, res) => {
  const { rows } = await req.container.resolve('memberService').search(req.query)
  res.json({ total: rows.length })
})

app.post('/backups', (req, res) => {
  container.cradle.backups.save(req.query.label)
  container.cradle.backups.list(req.query.label)
  container.cradle.backups.rotate('nightly')
  res.sendStatus(204)
})

app.listen(3000)
