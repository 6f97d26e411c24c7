'use strict'

const fs = require('fs')
const path = require('path')
const { randomUUID } = require('crypto')
const express = require('express')
const multer = require('multer')
const archive = require('./lib/archive')
const store = require('./lib/store')

const app = express()
const ROOT = path.resolve(process.env.DOCUMENTS || 'documents')
const LANGUAGES = { de: 'de.html', en: 'en.html' }

const storage = multer.diskStorage({
  destination: ROOT,
  filename: (req, file, done) => done(null, req.body.name), // expect: no-path-traversal
})
const byOwnName = multer.diskStorage({
  destination: ROOT,
  filename: (req, file, done) => done(null, randomUUID() + path.extname(file.originalname)),
})

app.post('/documents', multer({ storage }).single('document'), (req, res) => res.sendStatus(201))
app.post('/scans', multer({ storage: byOwnName }).single('scan'), (req, res) => res.status(201).json({ name: req.file.filename }))

app.get('/documents/:name', (req, res) => {
  res.sendFile(path.join(ROOT, req.params.name)) // expect: no-path-traversal
})

app.get('/documents/:name/raw', (req, res) => {
  res.sendFile(req.params.name, { root: ROOT }, (error) => {
    if (error && !res.headersSent) res.sendStatus(404)
  })
})

app.get('/documents/:name/download', (req, res) => {
  const file = path.resolve(ROOT, req.params.name)
  // A folder called `documents-old` begins with the same letters.
  if (!file.startsWith(ROOT)) return res.sendStatus(404)
  res.download(file) // expect: no-path-traversal
})

app.get('/documents/:name/print', (req, res) => {
  const file = path.resolve(ROOT, req.params.name)
  if (!file.startsWith(ROOT + path.sep)) return res.sendStatus(404)
  res.download(file, 'document.pdf')
})

app.get('/preview', async (req, res) => {
  const file = path.normalize(path.join(ROOT, String(req.query.file)))
  if (path.relative(ROOT, file).startsWith('..')) return res.sendStatus(404)
  res.type('text').send(await fs.promises.readFile(decodeURIComponent(file), 'utf8')) // expect: no-path-traversal
})

app.get('/search', async (req, res) => {
  const folder = path.join(ROOT, String(req.query.folder || ''))
  if (!store.isInside(ROOT, folder)) return res.sendStatus(404)
  res.json(await fs.promises.readdir(folder))
})

app.get('/help', (req, res) => {
  const page = LANGUAGES[req.query.language]
  if (page === undefined) return res.sendStatus(404)
  res.sendFile(path.join(__dirname, 'help', page))
})

app.delete('/documents', async (req, res) => {
  for (const name of req.body.names) {
    await fs.promises.rm(path.join(ROOT, name)) // expect: no-path-traversal
  }
  res.sendStatus(204)
})

app.delete('/scans', async (req, res) => {
  for (const name of req.body.names) {
    await fs.promises.rm(path.join(ROOT, path.basename(name)))
  }
  res.sendStatus(204)
})

app.post('/import', multer().single('archive'), async (req, res) => {
  res.json(await archive.importAll(req.file.buffer, ROOT))
})

module.exports = app
