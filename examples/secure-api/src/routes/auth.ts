import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { UserStore } from '../db/users.js'
import { HttpError } from '../services/http-error.js'
import { hashPassword, verifyPassword } from '../services/passwords.js'
import type { Tokens } from '../services/tokens.js'

const registration = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  name: z.string().trim().min(1).max(100),
  password: z.string().min(12).max(128),
})

const login = z.strictObject({
  email: z.email().max(200).toLowerCase(),
  password: z.string().min(1).max(128),
})

export function authRoutes(users: UserStore, tokens: Tokens): Router {
  const router = Router()

  router.use(rateLimit({ windowMs: 15 * 60_000, limit: 20, standardHeaders: 'draft-8', legacyHeaders: false }))

  router.post('/register', async (req, res) => {
    const { email, name, password } = registration.parse(req.body)
    const user = await users.create(email, name, await hashPassword(password))
    if (user === undefined) throw new HttpError(409, 'The address is taken')
    req.log.info({ event: 'user.registered', userId: user.id }, 'user registered')
    res.status(201).json({ id: user.id, email: user.email, name: user.name })
  })

  router.post('/login', async (req, res) => {
    const { email, password } = login.parse(req.body)
    const user = await users.findCredentials(email)
    const matches = await verifyPassword(password, user?.password_hash)
    if (user === undefined || !matches) {
      req.log.warn({ event: 'login.refused' }, 'login refused')
      throw new HttpError(401, 'Wrong email or password')
    }
    req.log.info({ event: 'login.accepted', userId: user.id }, 'login accepted')
    res.json({ token: tokens.issue({ id: user.id, role: user.role }) })
  })

  return router
}
