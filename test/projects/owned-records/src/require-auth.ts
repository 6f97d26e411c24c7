import type { NextFunction, Request, Response } from 'express'
import jwt from 'jsonwebtoken'

export function requireAuth(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.slice('Bearer '.length) ?? ''
  res.locals.user = jwt.verify(token, process.env.JWT_SECRET!, { algorithms: ['HS256'] })
  next()
}
