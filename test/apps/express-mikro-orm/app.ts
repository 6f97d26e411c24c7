import express, { type NextFunction, type Request, type Response } from 'express'
import { MikroORM, RequestContext, wrap } from '@mikro-orm/postgresql'
import jwt from 'jsonwebtoken'
import { z } from 'zod'
import { Booking, User } from './entities.js'

const orm = await MikroORM.init({ entities: [User, Booking], dbName: 'bookings' })
const em = orm.em

interface Signed extends Request {
  user: { id: number }
}

const app = express()
app.use(express.json())
app.use((_req, _res, next) => {
  RequestContext.create(orm.em, next)
})

function requireUser(req: Request, res: Response, next: NextFunction) {
  try {
    const token = req.headers.authorization?.slice(7) ?? ''
    Object.assign(req, { user: jwt.verify(token, process.env['JWT_SECRET'] ?? '', { algorithms: ['HS256'] }) })
    next()
  } catch {
    res.status(401).json({ message: 'Sign in first' })
  }
}

const bookingSchema = z.object({ room: z.string(), from: z.coerce.date() })

app.get('/bookings/:id', requireUser, async (req, res) => {
  const booking = await em.findOne(Booking, { id: Number(req.params['id']) }) // expect: require-owner-filter
  if (!booking) {
    res.status(404).end()
    return
  }
  res.json({ room: booking.room, from: booking.from })
})

app.get('/bookings/:id/own', requireUser, async (req, res) => {
  const { user } = req as Signed
  const booking = await em.findOne(Booking, { id: Number(req.params['id']), user: user.id })
  if (!booking) {
    res.status(404).end()
    return
  }
  res.json({ room: booking.room, from: booking.from })
})

app.post('/bookings', requireUser, async (req, res) => {
  const { user } = req as Signed
  const { room, from } = bookingSchema.parse(req.body)
  const booking = em.create(Booking, { room, from, user: user.id, paid: false })
  await em.persistAndFlush(booking)
  res.status(201).json({ id: booking.id })
})

app.post('/bookings/quick', requireUser, async (req, res) => {
  const booking = em.create(Booking, req.body) // expect: no-mass-assignment
  await em.persistAndFlush(booking)
  res.status(201).json({ id: booking.id })
})

app.patch('/me', requireUser, async (req, res) => {
  const { user } = req as Signed
  const found = await em.findOneOrFail(User, { id: user.id })
  const { name } = req.body as { name: string }
  found.name = String(name)
  await em.flush()
  res.status(204).end()
})

app.patch('/me/all', requireUser, async (req, res) => {
  const { user } = req as Signed
  const found = await em.findOneOrFail(User, { id: user.id })
  wrap(found).assign(req.body) // expect: no-mass-assignment
  await em.flush()
  res.status(204).end()
})

app.get('/me', requireUser, async (req, res) => {
  const { user } = req as Signed
  const found = await em.findOneOrFail(User, { id: user.id })
  res.json({ id: found.id, name: found.name })
})

app.get('/me/raw', requireUser, async (req, res) => {
  const { user } = req as Signed
  const found = await em.findOneOrFail(User, { id: user.id })
  res.json(found) // expect: no-raw-entity-response
})

app.delete('/bookings/:id', requireUser, async (req, res) => {
  const { user } = req as Signed
  await em.nativeDelete(Booking, { id: Number(req.params['id']), user: user.id })
  res.status(204).end()
})

export default app
