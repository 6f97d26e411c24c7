import type { RequestHandler } from 'express'
import { HttpError } from '../services/http-error.js'
import type { Caller } from '../services/tokens.js'

export function requireRole(role: Caller['role']): RequestHandler {
  return (req, _res, next) => {
    if (req.user.role !== role) {
      req.log.warn({ event: 'access.denied', userId: req.user.id, role }, 'role is missing')
      next(new HttpError(403, 'Not allowed'))
      return
    }
    next()
  }
}
