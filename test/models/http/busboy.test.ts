import { busboy } from '../../../src/models/http/busboy.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(busboy, {
  'sources Busboy.{on,once,addListener}(1)(0)': `import busboy from 'busboy'
    export function upload(req, res) {
      const bb = busboy({ headers: req.headers })
      bb.on('field', (name) => seen.push(name))
      req.pipe(bb)
    }`,
  'sources Busboy.{on,once,addListener}(1)(1)': `import busboy from 'busboy'
    export function upload(req, res) {
      const bb = busboy({ headers: req.headers })
      bb.on('field', (name, value) => save(value))
      req.pipe(bb)
    }`,
  'sources Busboy.{on,once,addListener}(1)(1) #2': `import busboy from 'busboy'
    export function upload(req, res) {
      const bb = busboy({ headers: req.headers })
      bb.on('file', (name, file) => store(file))
      req.pipe(bb)
    }`,
  'sources Busboy.{on,once,addListener}(1)(2)': `const Busboy = require('busboy')
    const bb = new Busboy({ headers: req.headers, preservePath: true })
    bb.on('file', (fieldname, file, filename, encoding, mimetype) => {
      file.pipe(open(filename))
    })`,
  'sources Busboy.{on,once,addListener}(1)(2) #2': `const Busboy = require('busboy')
    const bb = new Busboy({ headers: req.headers })
    bb.on('file', (fieldname, file, filename, encoding, mimetype) => {
      file.pipe(open(filename))
    })`,
  'sources Busboy.{on,once,addListener}(1)(2).filename': `import busboy from 'busboy'
    const bb = busboy({ headers: req.headers, preservePath: true })
    bb.on('file', (name, file, info) => {
      file.pipe(open(info.filename))
    })`,
  'sources Busboy.{on,once,addListener}(1)(2).filename #2': `import busboy from 'busboy'
    const bb = busboy({ headers: req.headers })
    bb.on('file', (name, file, info) => {
      file.pipe(open(info.filename))
    })`,
  'sources Busboy.{on,once,addListener}(1)(2).{mimeType,encoding}': `import busboy from 'busboy'
    const bb = busboy({ headers: req.headers })
    bb.on('file', (name, file, info) => {
      seen.push(info.mimeType)
    })`,
})
