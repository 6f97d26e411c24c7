import Fastify from 'fastify'
import { accountRoutes } from './routes/accounts.js'
import { articleRoutes } from './routes/articles.js'
import { directoryRoutes } from './routes/directory.js'
import { importRoutes } from './routes/imports.js'

const app = Fastify({ logger: true })
app.addContentTypeParser(['application/xml', 'application/yaml'], { parseAs: 'string' }, (_request, body, done) => done(null, body))
await app.register(accountRoutes)
await app.register(articleRoutes)
await app.register(directoryRoutes)
await app.register(importRoutes)
await app.listen({ port: 3000 })
