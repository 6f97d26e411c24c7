import { Router } from 'express'
import type { Pool } from 'pg'
import { UserStore } from '../db/users.js'
import type { User } from '../db/users.js'
import { hashPassword, verifyPassword } from '../services/passwords.js'
import { issueToken } from '../services/tokens.js'

export function authRoutes(pool: Pool): Router {
  const router = Router()
  const users = new UserStore(pool)

  router.post('/register', async (req, res) => {
    const { email, name, password } = req.body
    if (!email || !name || !password) {
      res.status(400).json({ error: 'email, name and password are needed' })
      return
    }
    const user = await users.create(email, name, await hashPassword(password))
    if (!user) {
      res.status(409).json({ error: 'This address is taken' })
      return
    }
    res.status(201).json(user)
  })

  router.post('/login', async (req, res) => {
    const { email, password } = req.body
    const { rows } = await pool.query<User>("SELECT * FROM users WHERE email = '" + email + "'")
    const user = rows[0]
    if (!user || !(await verifyPassword(password, user.password_hash))) {
      res.status(401).json({ error: 'Wrong email or password' })
      return
    }
    res.json({ token: issueToken(user), user })
  })

  return router
}
