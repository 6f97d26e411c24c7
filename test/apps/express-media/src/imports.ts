import { createWriteStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import AdmZip from 'adm-zip'
import { Router } from 'express'
import JSZip from 'jszip'
import multer from 'multer'
import * as tar from 'tar'
import unzipper from 'unzipper'
import yauzl, { type Entry, type ZipFile } from 'yauzl'

const INBOX = path.resolve('inbox')
const upload = multer({ storage: multer.memoryStorage() })

export const imports = Router()

function inside(folder: string, name: string): string {
  const file = path.resolve(folder, name)
  const way = path.relative(folder, file)
  if (way.startsWith('..') || path.isAbsolute(way)) throw new Error(`${name} leads out of the folder`)
  return file
}

imports.post('/zip', upload.single('archive'), async (req, res) => {
  const zip = new AdmZip(req.file?.buffer)
  for (const entry of zip.getEntries()) {
    if (entry.isDirectory) continue
    await writeFile(inside(INBOX, entry.entryName), entry.getData())
  }
  res.sendStatus(201)
})

imports.post('/zip/flat', upload.single('archive'), async (req, res) => {
  const directory = await unzipper.Open.buffer(req.file!.buffer)
  for (const file of directory.files) {
    await writeFile(path.join(INBOX, path.basename(file.path)), await file.buffer())
  }
  res.sendStatus(201)
})

imports.post('/zip/deep', upload.single('archive'), async (req, res) => {
  const directory = await unzipper.Open.buffer(req.file!.buffer)
  for (const file of directory.files) {
    const target = path.join(INBOX, file.path)
    await mkdir(path.dirname(target), { recursive: true }) // expect: no-path-traversal
    await pipeline(file.stream(), createWriteStream(target))
  }
  res.sendStatus(201)
})

imports.post('/photos', upload.single('archive'), async (req, res) => {
  const zip = await JSZip.loadAsync(req.file!.buffer)
  const photos = Object.values(zip.files).filter((entry) => !entry.dir)
  for (const photo of photos) {
    if (photo.name.includes('..') || path.isAbsolute(photo.name)) return res.sendStatus(400)
    await writeFile(path.join(INBOX, photo.name), await photo.async('nodebuffer'))
  }
  res.sendStatus(201)
})

imports.post('/photos/all', upload.single('archive'), async (req, res) => {
  const zip = await JSZip.loadAsync(req.file!.buffer)
  await Promise.all(
    Object.keys(zip.files).map(async (name) => {
      const content = await zip.files[name]!.async('nodebuffer')
      await writeFile(path.join(INBOX, name), content) // expect: no-path-traversal
    }),
  )
  res.sendStatus(201)
})

// tar keeps to its folder by itself.
imports.post('/tar', async (req, res) => {
  await pipeline(req, tar.x({ cwd: INBOX, strict: true }))
  res.sendStatus(201)
})

function each(zip: ZipFile, take: (entry: Entry) => void) {
  zip.on('entry', take)
  zip.readEntry()
}

export function unpack(file: string, folder: string, done: (error: Error | null) => void) {
  yauzl.open(file, { lazyEntries: true }, (error, zip) => {
    if (error) return done(error)
    zip.once('end', () => done(null))
    each(zip, (entry) => {
      zip.openReadStream(entry, (failed, content) => {
        if (failed) return done(failed)
        content.on('end', () => zip.readEntry())
        content.pipe(createWriteStream(`${folder}/${entry.fileName}`)) // expect: no-path-traversal
      })
    })
  })
}

export function unpackInside(file: string, folder: string, done: (error: Error | null) => void) {
  const root = path.resolve(folder)
  yauzl.open(file, { lazyEntries: true }, (error, zip) => {
    if (error) return done(error)
    zip.once('end', () => done(null))
    zip.on('entry', (entry: Entry) => {
      const target = path.join(root, entry.fileName)
      if (target !== root && !target.startsWith(root + path.sep)) return done(new Error(entry.fileName))
      zip.openReadStream(entry, (failed, content) => {
        if (failed) return done(failed)
        content.on('end', () => zip.readEntry())
        content.pipe(createWriteStream(target))
      })
    })
    zip.readEntry()
  })
}
