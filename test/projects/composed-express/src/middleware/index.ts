import express, { type Express } from 'express'
import mongoSanitize from 'express-mongo-sanitize'
import helmet from 'helmet'
import { authenticate } from './authenticate.js'

export function addMiddleware(app: Express) {
  app.use(helmet())
  app.use(express.json())
  app.use('/search', mongoSanitize())
  app.use('/v1', authenticate)
}
