import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { Profile, UserStore } from '../db/users.js'
import { authenticate } from '../middleware/authenticate.js'
import { requireRole } from '../middleware/require-role.js'
import { HttpError } from '../services/http-error.js'
import { hashPassword, verifyPassword } from '../services/passwords.js'
import type { Tokens } from '../services/tokens.js'

const search = z.strictObject({
  name: z.string().max(100).default(''),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

const profileChange = z.strictObject({
  name: z.string().trim().min(1).max(100).optional(),
  city: z.string().trim().min(1).max(100).optional(),
})

const passwordChange = z.strictObject({
  currentPassword: z.string().min(1).max(128),
  newPassword: z.string().min(12).max(128),
})

function toProfileView({ id, email, name, city, role }: Profile) {
  return { id, email, name, city, role }
}

export function userRoutes(users: UserStore, tokens: Tokens): Router {
  const router = Router()

  router.use(rateLimit({ windowMs: 60_000, limit: 120, standardHeaders: 'draft-8', legacyHeaders: false }))
  router.use(authenticate(tokens))

  router.get('/', requireRole('admin'), async (req, res) => {
    const { name, limit } = search.parse(req.query)
    const found = await users.search(name, limit)
    res.json(found.map(toProfileView))
  })

  router.get('/me', async (req, res) => {
    const user = await users.findProfile(req.user.id)
    if (user === undefined) throw new HttpError(404, 'No such user')
    res.json(toProfileView(user))
  })

  router.patch('/me', async (req, res) => {
    const { name, city } = profileChange.parse(req.body)
    const user = await users.updateProfile(req.user.id, name, city)
    if (user === undefined) throw new HttpError(404, 'No such user')
    req.log.info({ event: 'user.updated', userId: req.user.id }, 'profile updated')
    res.json(toProfileView(user))
  })

  router.put('/me/password', async (req, res) => {
    const { currentPassword, newPassword } = passwordChange.parse(req.body)
    const user = await users.findOwnCredentials(req.user.id)
    const matches = await verifyPassword(currentPassword, user?.password_hash)
    if (!matches) throw new HttpError(403, 'The current password is wrong')
    await users.updatePasswordHash(req.user.id, await hashPassword(newPassword))
    req.log.info({ event: 'user.passwordChanged', userId: req.user.id }, 'password changed')
    res.sendStatus(204)
  })

  return router
}
