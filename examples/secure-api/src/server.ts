import { pino } from 'pino'
import { createApp } from './app.js'
import { readConfig } from './config.js'
import { openPool } from './db/pool.js'

const config = readConfig(process.env)
const logger = pino({ level: config.logLevel })
const pool = await openPool(config)
pool.on('error', (error) => logger.error({ err: error }, 'an idle database connection broke'))

// Loopback only: the proxy in front of the service ends TLS.
const server = createApp({ pool, logger, jwtSecret: config.jwtSecret }).listen(config.port, '127.0.0.1', () => {
  logger.info({ port: config.port }, 'secure-api listens')
})
server.requestTimeout = 30_000

process.once('SIGTERM', () => {
  server.close(() => {
    pool.end().then(
      () => logger.info('secure-api has stopped'),
      (error: unknown) => logger.error({ err: error }, 'the pool did not close')
    )
  })
})
