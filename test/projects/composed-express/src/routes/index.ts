import type { Express } from 'express'
import { requireOwner, requireStaff } from '../middleware/authenticate.js'
import { invoices } from './invoices.js'
import { letters } from './letters.js'
import { refunds } from './refunds.js'
import { search } from './search.js'

const versioned = [
  { path: '/invoices', guard: requireOwner, router: invoices },
  { path: '/letters', guard: requireOwner, router: letters },
]

export function mountAll(app: Express) {
  for (const { path, guard, router } of versioned) app.use(`/v1${path}`, guard, router)
  app.use('/v1/refunds', requireStaff, refunds)
  app.use('/search', search)
}
