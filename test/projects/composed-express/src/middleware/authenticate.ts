import type { NextFunction, Request, Response } from 'express'
import { readSession } from './sessions.js'

export async function authenticate(req: Request, res: Response, next: NextFunction) {
  const session = await readSession(req.headers.authorization)
  if (!session) return res.status(401).json({ error: 'unauthorized' })
  req.user = session.user
  next()
}

export function requireStaff(req: Request, res: Response, next: NextFunction) {
  if (req.user?.role !== 'staff') return res.status(403).json({ error: 'forbidden' })
  next()
}

export function requireOwner(req: Request, res: Response, next: NextFunction) {
  console.log('owner asked for', req.path)
  next()
}
