import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Logger } from 'pino'

declare global {
  namespace Express {
    interface Request {
      /** Writes lines that carry this request's id. */
      log: Logger
    }
  }
}

export function logRequests(logger: Logger): RequestHandler {
  return (req, res, next) => {
    const requestId = randomUUID()
    req.log = logger.child({ requestId })
    res.set('X-Request-Id', requestId)
    res.on('finish', () => {
      req.log.info({ method: req.method, status: res.statusCode }, 'request answered')
    })
    next()
  }
}
