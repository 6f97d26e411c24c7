import path from 'node:path'
import archiver from 'archiver'
import express from 'express'
import { avatars } from './avatars.js'
import { imports } from './imports.js'
import { media } from './media.js'

export const app = express()
const LIBRARY = path.resolve(process.env.LIBRARY ?? 'library')

app.use(express.json())
app.use('/static', express.static(path.join(import.meta.dirname, 'public'), { index: false }))
app.use('/media', media)
app.use('/avatars', avatars)
app.use('/imports', imports)

app.get('/export', (req, res) => {
  const zip = archiver('zip')
  zip.pipe(res.attachment('library.zip'))
  zip.directory(LIBRARY, false)
  void zip.finalize()
})

app.get('/export/:album', (req, res) => {
  const zip = archiver('zip')
  zip.pipe(res.attachment('album.zip'))
  zip.directory(path.join(LIBRARY, req.params.album), false) // expect: no-path-traversal
  void zip.finalize()
})

app.post('/export', (req, res) => {
  const zip = archiver('zip')
  zip.pipe(res.attachment('selection.zip'))
  for (const name of req.body.names as string[]) {
    const file = path.resolve(LIBRARY, name)
    if (file.startsWith(`${LIBRARY}${path.sep}`)) zip.file(file, { name: path.relative(LIBRARY, file) })
  }
  void zip.finalize()
})

app.listen(3000)
