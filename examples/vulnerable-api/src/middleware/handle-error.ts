import type { NextFunction, Request, Response } from 'express'

export function handleError(error: Error, req: Request, res: Response, next: NextFunction) {
  if (res.headersSent) {
    next(error)
    return
  }
  console.error(req.method, req.path, error)
  res.status(500).json({ error: 'Internal error' })
}
