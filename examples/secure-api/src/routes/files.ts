import { Router } from 'express'
import { rateLimit } from 'express-rate-limit'
import { z } from 'zod'
import type { FileStore } from '../db/files.js'
import { authenticate } from '../middleware/authenticate.js'
import { HttpError } from '../services/http-error.js'
import { compress, findLines } from '../services/text-tools.js'
import type { Tokens } from '../services/tokens.js'

const FILE_NAME = /^\w[\w.-]{0,99}$/
const PRINTABLE = /^\P{Cc}+$/u

const fileId = z.strictObject({ id: z.uuid() })
const fileQuery = z.strictObject({
  name: z.string().regex(FILE_NAME).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
const newFile = z.strictObject({ name: z.string().regex(FILE_NAME), content: z.string().max(32_000) })
const lineQuery = z.strictObject({ q: z.string().max(100).regex(PRINTABLE) })
const archiveQuery = z.strictObject({ level: z.enum(['fast', 'small']).default('fast') })

export function fileRoutes(files: FileStore, tokens: Tokens): Router {
  const router = Router()

  router.use(rateLimit({ windowMs: 60_000, limit: 60, standardHeaders: 'draft-8', legacyHeaders: false }))
  router.use(authenticate(tokens))

  router.get('/', async (req, res) => {
    const { name, limit } = fileQuery.parse(req.query)
    const found = await files.list(req.user.id, name, limit)
    res.json(found.map((file) => ({ id: file.id, name: file.name })))
  })

  router.post('/', async (req, res) => {
    const { name, content } = newFile.parse(req.body)
    const id = await files.create(req.user.id, name, content)
    req.log.info({ event: 'file.created', userId: req.user.id, fileId: id }, 'file created')
    res.status(201).json({ id, name })
  })

  router.get('/:id', async (req, res) => {
    const { id } = fileId.parse(req.params)
    const file = await files.find(req.user.id, id)
    if (file === undefined) throw new HttpError(404, 'No such file')
    res.json({ id: file.id, name: file.name, content: file.content })
  })

  router.get('/:id/lines', async (req, res) => {
    const { id } = fileId.parse(req.params)
    const { q } = lineQuery.parse(req.query)
    const file = await files.find(req.user.id, id)
    if (file === undefined) throw new HttpError(404, 'No such file')
    res.json({ lines: await findLines(file.content, q) })
  })

  router.get('/:id/archive', async (req, res) => {
    const { id } = fileId.parse(req.params)
    const { level } = archiveQuery.parse(req.query)
    const file = await files.find(req.user.id, id)
    if (file === undefined) throw new HttpError(404, 'No such file')
    const archive = await compress(file.content, level)
    res.attachment(`${file.name}.gz`)
    res.type('application/gzip')
    res.set('X-Content-Type-Options', 'nosniff')
    res.send(archive)
  })

  return router
}
