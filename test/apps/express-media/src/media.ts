import { createReadStream } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Router, type NextFunction, type Request, type Response } from 'express'
import { z } from 'zod'
import { MediaStore, NotFound } from './store.js'

const LIBRARY = process.env.LIBRARY ?? 'library'
const THUMBNAILS = path.resolve('thumbnails')
const store = new MediaStore(LIBRARY)

const Place = z.object({ album: z.string().min(1), name: z.string().min(1) })
const Size = z.enum(['small', 'medium', 'large'])
const Caption = z.object({ id: z.string().uuid(), text: z.string().max(500) })
const Slug = z.string().regex(/^[a-z0-9-]+$/)

export const media = Router()

media.get('/albums/:album', async (req, res) => {
  res.json(await store.list(req.params.album))
})

media.get('/albums/:album/:name', (req, res, next) => {
  const { album, name } = Place.parse(req.params)
  store.open(album, name).on('error', next).pipe(res)
})

media.head('/albums/:album/:name', async (req, res) => {
  res.setHeader('Content-Length', await store.size(req.params.album, req.params.name))
  res.end()
})

media.delete('/albums/:album/:name', async (req, res) => {
  await store.remove(req.params.album, req.params.name)
  res.sendStatus(204)
})

media.post('/albums/:album/:name/move', async (req, res) => {
  await store.move(req.params.album, req.params.name, String(req.body.target))
  res.sendStatus(204)
})

// A name that decodes to `../` is one part of the path for the router.
media.get('/originals/:name', (req, res) => {
  res.type('image/jpeg')
  createReadStream(path.join(LIBRARY, 'originals', req.params.name)).pipe(res) // expect: no-path-traversal
})

media.get('/originals/:name/last', (req, res) => {
  res.type('image/jpeg')
  createReadStream(path.join(LIBRARY, 'originals', path.basename(req.params.name))).pipe(res)
})

media.get('/thumbnails/:size/:id', (req, res) => {
  const size = Size.safeParse(req.params.size)
  const id = Number(req.params.id)
  if (!size.success || !Number.isInteger(id)) return res.sendStatus(404)
  res.sendFile(path.join(THUMBNAILS, size.data, `${id}.webp`))
})

// Only the size is one of a few.
media.get('/thumbnails/:size/named/:name', (req, res) => {
  const size = Size.safeParse(req.params.size)
  if (!size.success) return res.sendStatus(404)
  res.sendFile(path.join(THUMBNAILS, size.data, `${req.params.name}.webp`)) // expect: no-path-traversal
})

media.put('/captions', async (req, res) => {
  const { id, text } = Caption.parse(req.body)
  await writeFile(path.join(LIBRARY, 'captions', `${id}.txt`), text)
  res.sendStatus(204)
})

// The schema of the album says what it is; that of the name only that it is a text.
media.get('/captions/:album/:name', async (req, res) => {
  const album = Slug.parse(req.params.album)
  const name = z.string().parse(req.params.name)
  res.type('text').send(await readFile(`${LIBRARY}/captions/${album}/${name}.txt`, 'utf8')) // expect: no-path-traversal
})

media.get('/captions/:album', async (req, res) => {
  const album = Slug.parse(req.params.album)
  res.type('text').send(await readFile(`${LIBRARY}/captions/${album}/index.txt`, 'utf8'))
})

function ofCamera(req: Request, res: Response, next: NextFunction) {
  if (/^IMG_\d+\.(?:jpe?g|heic)$/.test(req.params.name ?? '')) next()
  else res.sendStatus(404)
}

media.get('/negatives/:name', ofCamera, (req, res) => {
  res.sendFile(path.join(LIBRARY, 'negatives', req.params.name))
})

media.get('/negatives/:name/back', (req, res) => {
  res.sendFile(path.join(LIBRARY, 'negatives', 'backs', req.params.name)) // expect: no-path-traversal
})

// `..` is taken out once: `....//` leaves one.
media.get('/covers/:album', (req, res) => {
  const album = req.params.album.replace('../', '')
  res.sendFile(path.join(LIBRARY, 'covers', album, 'cover.jpg')) // expect: no-path-traversal
})

media.get('/covers/:album/safe', (req, res) => {
  const album = req.params.album.replace(/[^\w-]/g, '')
  res.sendFile(path.resolve(LIBRARY, 'covers', album, 'cover.jpg'))
})

media.use((error: unknown, _req: Request, res: Response, next: NextFunction) => {
  if (error instanceof NotFound) res.sendStatus(404)
  else next(error)
})
