import { unlink, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { Router, type Request, type Response } from 'express'
import multer from 'multer'
import sharp from 'sharp'

const AVATARS = path.join(import.meta.dirname, '..', 'avatars')
const TYPES = new Map([
  ['image/png', '.png'],
  ['image/jpeg', '.jpg'],
  ['image/webp', '.webp'],
])

const upload = multer({ storage: multer.memoryStorage(), limits: { fileSize: 2_000_000 } })
const onDisk = multer({
  storage: multer.diskStorage({
    destination: AVATARS,
    filename: (req, file, done) => done(null, `${Date.now()}-${req.body.title}`), // expect: no-path-traversal
  }),
})
const onDiskByType = multer({
  storage: multer.diskStorage({
    destination: (req, file, done) => done(null, AVATARS),
    filename: (req, file, done) => {
      const extension = TYPES.get(file.mimetype)
      if (!extension) return done(new Error('not an image'), '')
      done(null, randomUUID() + extension)
    },
  }),
})

export const avatars = Router()

async function shrink(req: Request, res: Response) {
  if (!req.file) return res.sendStatus(400)
  const file = `${randomUUID()}.webp`
  await sharp(req.file.buffer).resize(256, 256).webp().toFile(path.join(AVATARS, file))
  res.status(201).json({ file })
}

avatars.post('/', upload.single('avatar'), shrink)
avatars.post('/raw', onDisk.single('avatar'), (req, res) => res.status(201).json({ file: req.file?.filename }))
avatars.post('/typed', onDiskByType.single('avatar'), (req, res) => res.status(201).json({ file: req.file?.filename }))

avatars.post('/kept', upload.single('avatar'), async (req, res) => {
  const extension = TYPES.get(req.file?.mimetype ?? '')
  if (!req.file || !extension) return res.sendStatus(415)
  await writeFile(path.join(AVATARS, `${req.body.user}${extension}`), req.file.buffer) // expect: no-path-traversal
  res.sendStatus(201)
})

avatars.post('/cropped', upload.single('avatar'), async (req, res) => {
  const { width, height, format } = req.body
  const name = `${randomUUID()}.${format === 'png' ? 'png' : 'webp'}`
  await sharp(req.file?.buffer).resize(Number(width), Number(height)).toFile(path.join(AVATARS, name))
  res.status(201).json({ name })
})

avatars.get('/:file', (req, res) => {
  res.sendFile(req.params.file, { root: AVATARS, dotfiles: 'deny', maxAge: '1d' })
})

avatars.get('/of/:user', (req, res) => {
  const file = path.join(AVATARS, `${req.params.user}.webp`)
  if (!existsSync(file)) return res.redirect('/default.webp')
  res.download(file) // expect: no-path-traversal
})

avatars.delete('/:file', async (req, res) => {
  const { file } = req.params
  if (path.basename(file) !== file) return res.sendStatus(400)
  await unlink(path.join(AVATARS, file))
  res.sendStatus(204)
})

avatars.delete('/', async (req, res) => {
  const files: string[] = req.body.files
  await Promise.all(files.map((file) => unlink(path.join(AVATARS, file)))) // expect: no-path-traversal
  res.sendStatus(204)
})
