import type { ErrorRequestHandler, RequestHandler } from 'express'
import { ZodError } from 'zod'
import { HttpError } from '../services/http-error.js'

/** Errors of the body parser: malformed JSON, a body that is too large. */
function isParserError(error: unknown): error is { status: number } {
  return error instanceof Error && 'type' in error && 'status' in error && typeof error.status === 'number' && error.status < 500
}

export const handleUnknownRoute: RequestHandler = (_req, _res, next) => {
  next(new HttpError(404, 'Not found'))
}

export const handleError: ErrorRequestHandler = (error: unknown, req, res, next) => {
  if (res.headersSent) {
    next(error)
    return
  }
  if (error instanceof ZodError) {
    res.status(400).json({ error: 'Invalid request', fields: error.issues.map((issue) => issue.path.join('.')) })
    return
  }
  if (error instanceof HttpError) {
    res.status(error.status).json({ error: error.message })
    return
  }
  if (isParserError(error)) {
    res.status(error.status).json({ error: 'The body cannot be read' })
    return
  }
  req.log.error({ err: error }, 'request failed')
  res.status(500).json({ error: 'Internal error' })
}
