import type { NextFunction, Request, Response } from 'express'
import { readToken } from '../services/tokens.js'

export function authenticate(req: Request, res: Response, next: NextFunction) {
  const [scheme, token] = (req.headers.authorization ?? '').split(' ')
  if (scheme !== 'Bearer' || !token) {
    res.status(401).json({ error: 'Sign in first' })
    return
  }
  try {
    res.locals.user = readToken(token)
  } catch (error) {
    console.warn('token refused', error)
    res.status(401).json({ error: 'Sign in again' })
    return
  }
  next()
}
