import type { FastifyPluginAsync } from 'fastify'
import { loadAvatar, loadGravatar } from '../services/avatars.js'
import { createProjects } from '../services/projects.js'

export const publicRoutes: FastifyPluginAsync = async (app) => {
  const { search, find } = createProjects(app.prisma)

  app.get<{ Querystring: { q: string } }>('/search', (request) => search(request.query.q))

  app.get<{ Querystring: { q: string } }>('/find', (request) => find(request.query.q))

  app.get<{ Querystring: { url: string } }>('/avatar', async ({ query }, reply) => {
    const { body, type } = await loadAvatar(query.url)
    return reply.type(String(type)).send(body)
  })

  app.get<{ Params: { hash: string } }>('/gravatar/:hash', async ({ params }) => loadGravatar(params.hash))
}
