'use strict'

const fs = require('fs')
const path = require('path')
const AdmZip = require('adm-zip')
const tar = require('tar-stream')

/** Every entry as its author named it. */
function importAll(buffer, folder) {
  const names = []
  for (const entry of new AdmZip(buffer).getEntries()) {
    if (entry.isDirectory) continue
    const target = path.join(folder, entry.entryName)
    fs.mkdirSync(path.dirname(target), { recursive: true }) // expect: no-path-traversal
    fs.writeFileSync(target, entry.getData())
    names.push(entry.entryName)
  }
  return names
}

/** Entries that stay in the folder. */
function importInside(buffer, folder) {
  const root = path.resolve(folder) + path.sep
  return new AdmZip(buffer).getEntries().flatMap((entry) => {
    const target = path.resolve(root, entry.entryName)
    if (entry.isDirectory || !target.startsWith(root)) return []
    fs.writeFileSync(target, entry.getData())
    return [target.slice(root.length)]
  })
}

function unpack(stream, folder, done) {
  const extract = tar.extract()
  extract.on('entry', (header, content, next) => {
    if (header.type !== 'file') return next()
    content.pipe(fs.createWriteStream(path.join(folder, header.name))).on('finish', next) // expect: no-path-traversal
  })
  extract.on('finish', done)
  stream.pipe(extract)
}

function unpackFlat(stream, folder, done) {
  const extract = tar.extract()
  extract.on('entry', (header, content, next) => {
    const name = path.basename(header.name)
    content.pipe(fs.createWriteStream(path.join(folder, name))).on('finish', next)
  })
  extract.on('finish', done)
  stream.pipe(extract)
}

module.exports = { importAll, importInside, unpack, unpackFlat }
