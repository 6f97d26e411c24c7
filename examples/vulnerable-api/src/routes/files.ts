import { exec } from 'node:child_process'
import { promisify } from 'node:util'
import { Router } from 'express'
import type { Pool } from 'pg'
import { FileStore } from '../db/files.js'
import { authenticate } from '../middleware/authenticate.js'

const run = promisify(exec)

export function fileRoutes(pool: Pool): Router {
  const router = Router()
  const files = new FileStore(pool)

  router.use(authenticate)

  router.get('/', async (req, res) => {
    const name = typeof req.query.name === 'string' ? req.query.name : undefined
    res.json(await files.list(res.locals.user.id, name))
  })

  router.post('/', async (req, res) => {
    const { name, content } = req.body
    if (!name || typeof content !== 'string') {
      res.status(400).json({ error: 'name and content are needed' })
      return
    }
    const file = await files.create(res.locals.user.id, name, content)
    res.status(201).json(file)
  })

  router.get('/:id', async (req, res) => {
    const file = await files.find(req.params.id)
    if (!file) {
      res.status(404).json({ error: 'No such file' })
      return
    }
    res.json(file)
  })

  router.get('/:id/lines', async (req, res, next) => {
    const file = await files.find(req.params.id)
    if (!file) {
      res.status(404).json({ error: 'No such file' })
      return
    }
    const q = typeof req.query.q === 'string' ? req.query.q : ''
    const grep = exec(`grep -n "${q}"`, (error, stdout) => {
      if (error && error.code !== 1) {
        next(error)
        return
      }
      res.json({ lines: stdout.split('\n').filter(Boolean) })
    })
    grep.stdin?.on('error', () => undefined).end(file.content)
  })

  router.get('/:id/archive', async (req, res) => {
    const file = await files.find(req.params.id)
    if (!file) {
      res.status(404).json({ error: 'No such file' })
      return
    }
    const level = req.query.level ?? 6
    const gzip = run('gzip -c -' + level, { encoding: 'buffer' })
    // A program that ends early doesn't read its input: its exit code says why.
    gzip.child.stdin?.on('error', () => undefined).end(file.content)
    const { stdout } = await gzip
    res.attachment(`${file.name}.gz`).type('application/gzip').send(stdout)
  })

  return router
}
