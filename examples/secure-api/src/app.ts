import express from 'express'
import type { Express } from 'express'
import { rateLimit } from 'express-rate-limit'
import helmet from 'helmet'
import type { Pool } from 'pg'
import type { Logger } from 'pino'
import { FileStore } from './db/files.js'
import { OrderStore } from './db/orders.js'
import { UserStore } from './db/users.js'
import { handleError, handleUnknownRoute } from './middleware/handle-error.js'
import { logRequests } from './middleware/log-requests.js'
import { authRoutes } from './routes/auth.js'
import { fileRoutes } from './routes/files.js'
import { orderRoutes } from './routes/orders.js'
import { reportRoutes } from './routes/reports.js'
import { userRoutes } from './routes/users.js'
import { Tokens } from './services/tokens.js'

interface Dependencies {
  pool: Pool
  logger: Logger
  jwtSecret: string
}

export function createApp({ pool, logger, jwtSecret }: Dependencies): Express {
  const app = express()
  const tokens = new Tokens(jwtSecret)
  const users = new UserStore(pool)
  const orders = new OrderStore(pool)
  const files = new FileStore(pool)

  app.disable('x-powered-by')
  app.set('trust proxy', 'loopback')
  app.use(helmet())
  app.use(logRequests(logger))
  app.use(rateLimit({ windowMs: 60_000, limit: 300, standardHeaders: 'draft-8', legacyHeaders: false }))
  app.use(express.json({ limit: '64kb' }))
  app.use((_req, res, next) => {
    res.set('Cache-Control', 'no-store')
    next()
  })

  app.get('/health', async (_req, res) => {
    await pool.query('SELECT 1')
    res.json({ status: 'ok' })
  })
  app.use('/auth', authRoutes(users, tokens))
  app.use('/users', userRoutes(users, tokens))
  app.use('/orders', orderRoutes(orders, tokens))
  app.use('/files', fileRoutes(files, tokens))
  app.use('/reports', reportRoutes(orders, tokens))

  app.use(handleUnknownRoute)
  app.use(handleError)
  return app
}
