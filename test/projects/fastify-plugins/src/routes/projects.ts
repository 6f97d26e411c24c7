import type { FastifyInstance } from 'fastify'
import { createProjects } from '../services/projects.js'

export async function projectRoutes(app: FastifyInstance) {
  const projects = createProjects(app.prisma)

  app.get<{ Params: { id: string } }>('/:id', async (request, reply) => {
    const project = await projects.get(request.params.id)
    if (!project) return reply.code(404).send()
    return project
  })

  app.get<{ Params: { id: string } }>('/mine/:id', async (request, reply) => {
    const project = await projects.getOwn(request.params.id, request.user.sub)
    return project ?? reply.code(404).send()
  })

  app.get('/tracks', async (request) => projects.listTracks(request.user.project)) // expect: no-raw-entity-response

  app.get('/titles', async (request) => projects.listTitles(request.user.project))

  app.get('/owners', async () => projects.listOwners())

  app.post('/', async (request, reply) => {
    const project = await projects.create(request.body as never)
    return reply.code(201).send({ id: project.id })
  })

  app.patch<{ Params: { id: string }; Body: { name: string } }>('/:id', async (request, reply) => {
    await projects.rename(request.params.id, request.user.sub, String(request.body.name))
    return reply.code(204).send()
  })
}
