import Fastify from 'fastify'
import { authentication } from './plugins/authentication.js'
import { database } from './plugins/database.js'
import { projectRoutes } from './routes/projects.js'
import { publicRoutes } from './routes/public.js'

export async function buildApp() {
  const app = Fastify({ logger: true })
  await app.register(database)
  await app.register(publicRoutes, { prefix: '/public' })
  await app.register(async (secured) => {
    await secured.register(authentication)
    await secured.register(projectRoutes, { prefix: '/projects' })
  })
  return app
}
