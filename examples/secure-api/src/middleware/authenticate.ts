import type { RequestHandler } from 'express'
import { HttpError } from '../services/http-error.js'
import type { Caller, Tokens } from '../services/tokens.js'

declare global {
  namespace Express {
    interface Request {
      /** Who calls; set by `authenticate`, which every router but the one for login puts first. */
      user: Caller
    }
  }
}

const BEARER = /^Bearer (?<token>[\w-]+\.[\w-]+\.[\w-]+)$/

export function authenticate(tokens: Tokens): RequestHandler {
  return (req, _res, next) => {
    const token = BEARER.exec(req.get('authorization') ?? '')?.groups?.token
    if (token === undefined) {
      next(new HttpError(401, 'Sign in first'))
      return
    }
    try {
      req.user = tokens.verify(token)
    } catch (error) {
      req.log.warn({ err: error }, 'token refused')
      next(new HttpError(401, 'Sign in again'))
      return
    }
    next()
  }
}
