import { Router } from 'express'
import type { Pool } from 'pg'
import { UserStore } from '../db/users.js'
import type { User } from '../db/users.js'
import { authenticate } from '../middleware/authenticate.js'

/** What the profile form sends. */
interface ProfileForm {
  name?: string
  city?: string
}

export function userRoutes(pool: Pool): Router {
  const router = Router()
  const users = new UserStore(pool)

  router.use(authenticate)

  router.get('/', async (req, res) => {
    const { name = '', sort = 'name' } = req.query
    const { rows } = await pool.query<User>(
      `SELECT id, name, city FROM users WHERE name ILIKE '%${name}%' ORDER BY ${sort} LIMIT 50`
    )
    res.json(rows)
  })

  router.get('/in/:city', async (req, res) => {
    const found = await users.findByCity(req.params.city)
    res.json(found.map(({ id, name, city }) => ({ id, name, city })))
  })

  router.get('/:id', async (req, res) => {
    const user = await users.findById(req.params.id)
    if (!user) {
      res.status(404).json({ error: 'No such user' })
      return
    }
    res.json(user)
  })

  router.patch('/me', async (req, res) => {
    const user: any = await users.findById(res.locals.user.id)
    const form: ProfileForm = req.body
    for (const [key, value] of Object.entries(form)) {
      user[key] = value
    }
    await users.save(user)
    res.json(user)
  })

  return router
}
