import { honoAuth } from '../../../src/models/http/hono-auth.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(honoAuth, {
  'protections {bearerAuth,basicAuth}()': `import { Hono } from 'hono'
    import { bearerAuth } from 'hono/bearer-auth'
    const app = new Hono()
    app.use('/api/*', bearerAuth({ token: process.env.TOKEN }))
    app.get('/api/page', (c) => c.json(list()))`,
})
