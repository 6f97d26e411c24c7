import express from 'express'
import type { Express } from 'express'
import type { Pool } from 'pg'
import { handleError } from './middleware/handle-error.js'
import { authRoutes } from './routes/auth.js'
import { fileRoutes } from './routes/files.js'
import { orderRoutes } from './routes/orders.js'
import { reportRoutes } from './routes/reports.js'
import { userRoutes } from './routes/users.js'

export function createApp(pool: Pool): Express {
  const app = express()

  app.use(express.json())

  app.get('/health', async (_req, res) => {
    await pool.query('SELECT 1')
    res.json({ status: 'ok' })
  })
  app.use('/auth', authRoutes(pool))
  app.use('/users', userRoutes(pool))
  app.use('/orders', orderRoutes(pool))
  app.use('/files', fileRoutes(pool))
  app.use('/reports', reportRoutes(pool))

  app.use(handleError)
  return app
}
