import rule from '../../rules/no-path-traversal.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-path-traversal', rule, {
  valid: [
    {
      name: 'busboy: the last part of a name',
      code: `const busboy = require('busboy')
const express = require('express')
const fs = require('fs')
const path = require('path')
const app = express()
app.post('/', (req, res) => {
  const bb = busboy({ headers: req.headers })
  bb.on('file', (name, file, info) => {
    file.pipe(fs.createWriteStream(path.join('uploads', info.filename)))
  })
  req.pipe(bb)
})`,
    },
    {
      name: 'elysia: a number of the path, as its schema says',
      code: `import { Elysia, t } from 'elysia'
import { readFile } from 'node:fs/promises'
new Elysia().get('/:id', ({ params: { id } }) => readFile(\`pages/\${id}.md\`), { params: t.Object({ id: t.Numeric() }) })`,
    },
    {
      name: 'celebrate: a schema under the name of a segment',
      code: `import { celebrate, Joi, Segments } from 'celebrate'
import express from 'express'
import fs from 'node:fs'
const app = express()
app.get('/files/:id', celebrate({ [Segments.PARAMS]: Joi.object({ id: Joi.string().uuid() }) }), (req, res) => {
  res.send(fs.readFileSync('/srv/files/' + req.params.id))
})`,
    },
    {
      name: 'typebox: a field of a format',
      code: `import { Type } from '@fastify/type-provider-typebox'
import Fastify from 'fastify'
import fs from 'node:fs'
const app = Fastify()
app.get('/files', { schema: { querystring: Type.Object({ id: Type.String({ format: 'uuid' }) }) } }, async (request) => {
  return fs.promises.readFile('/srv/files/' + request.query.id)
})`,
    },
    {
      name: 'zod: a field that a function judges',
      code: `import express from 'express'
import { z } from 'zod'
import fs from 'node:fs'
const app = express()
const Query = z.object({ id: z.string().refine((id) => /^[a-z]+$/.test(id)) })
app.get('/files', (req, res) => {
  const { id } = Query.parse(req.query)
  res.send(fs.readFileSync('/srv/files/' + id))
})`,
    },
    {
      name: 'multer: the name of a file, without its folders',
      code: `const multer = require('multer')
const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
const upload = multer({ storage: multer.diskStorage({ destination: 'up', filename(req, file, cb) { cb(null, file.originalname) } }) })
app.post('/a', upload.single('f'), (req, res) => {
  fs.writeFileSync(path.join('up', req.file.originalname), req.file.buffer)
})`,
    },
    {
      name: 'contents where a path may stand as well',
      code: `const sharp = require('sharp')
const AdmZip = require('adm-zip')
const multer = require('multer')
const express = require('express')
const app = express()
const shrink = (image) => sharp(image).resize(64).toBuffer()
app.post('/avatar', multer().single('avatar'), async (req, res) => res.send(await shrink(req.file.buffer)))
app.post('/inline', async (req, res) => res.send(await shrink(Buffer.from(req.body.image, 'base64'))))
app.post('/nested', multer().single('archive'), (req, res) => {
  for (const entry of new AdmZip(req.file.buffer).getEntries()) list(new AdmZip(entry.getData().subarray(4)))
})
app.put('/raw', (req, res) => {
  const chunks = []
  req.on('data', (chunk) => chunks.push(chunk))
  req.on('end', async () => res.send(await shrink(Buffer.concat(chunks))))
})`,
    },
    {
      name: 'sendFile with root',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(req.params.f, { root: path.join(__dirname, 'files') })
})`,
    },
    {
      name: 'sendFile refuses ways up in a text that was not normalised',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(__dirname + '/files/' + req.params.f)
})`,
    },
    {
      name: 'sendFile options unknown',
      code: `const path = require('path')
const express = require('express')
const options = require('./o')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(req.params.f, options)
})`,
    },
    {
      name: 'download with root',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.download(req.params.f, 'report.pdf', { root: '/srv' })
})`,
    },
    {
      name: 'download with root second',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.download(req.params.f, { root: '/srv' })
})`,
    },
    {
      name: 'guarded read, probe before',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/'
app.post('/a', async (req, res) => {
  const p = path.join(ROOT, req.body.name)
  if (!fs.existsSync(p)) return res.sendStatus(404)
  if (!p.startsWith(ROOT)) return res.sendStatus(403)
  const text = fs.readFileSync(p, 'utf8')
})`,
    },
    {
      name: 'mv upload, own name',
      code: `const express = require('express')
const up = require('express-fileupload')
const { randomUUID } = require('crypto')
const app = express()
app.use(up())
app.post('/a', (req, res) => {
  const f = req.files.photo
  f.mv('./up/' + randomUUID() + '.png', () => res.end())
})`,
    },
    {
      name: 'multer disk storage with basename',
      code: `const multer = require('multer')
const path = require('path')
multer({ storage: multer.diskStorage({ destination: 'up', filename(req, file, cb) {
      cb(null, Date.now() + '-' + path.basename(file.originalname))
    } }) })`,
    },
    {
      name: 'multer disk storage with extname',
      code: `const multer = require('multer')
const path = require('path')
multer({ storage: multer.diskStorage({ destination: 'up', filename(req, file, cb) {
      cb(null, Date.now() + path.extname(file.originalname))
    } }) })`,
    },
    {
      name: 'multer temporary path is the program\'s own',
      code: `const multer = require('multer')
const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
const upload = multer({ dest: 'tmp' })
app.post('/a', upload.single('f'), (req, res) => {
  fs.readFileSync(req.file.path)
  fs.renameSync(req.file.path, 'up/' + req.file.filename)
})`,
    },
    {
      name: 'adm-zip checked',
      code: `const AdmZip = require('adm-zip')
const fs = require('fs')
const path = require('path')
for (const e of new AdmZip('a.zip').getEntries()) {
  const p = path.resolve('out', e.entryName)
  if (!p.startsWith(path.resolve('out') + path.sep)) continue
  fs.writeFileSync(p, e.getData())
}`,
    },
    {
      name: 'unzipper dotdot check',
      code: `const unzipper = require('unzipper')
const fs = require('fs')
const path = require('path')
fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
  const fileName = entry.path
  if (fileName.indexOf('..') === -1) entry.pipe(fs.createWriteStream(path.join('out', fileName)))
  else
    entry.autodrain()
})`,
    },
    {
      name: 'fastify sendFile is safe',
      code: `const app = require('fastify')()
app.register(require('@fastify/static'), { root: '/srv' })
app.get('/a/*', async (request, reply) => {
  return reply.sendFile(request.params['*'])
})`,
    },
    {
      name: 'hapi file confined',
      code: `const Hapi = require('@hapi/hapi')
const server = Hapi.server()
server.route({ method: 'GET', path: '/a/{f*}', handler: (request, h) => h.file(request.params.f) })`,
    },
    {
      name: 'bun',
      code: `Bun.serve({ fetch(req) {
    const url = new URL(req.url)
    return new Response(Bun.file('./public' + url.pathname))
  } })`,
    },
    {
      name: 'nest uuid',
      code: `import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common'
import { createReadStream } from 'fs'
import { join } from 'path'
@Controller('files')
export class Files {
  @Get(':id')
  get(
  @Param('id', ParseUUIDPipe)
  id: string) {
    return createReadStream(join('files', id))
  }
}`,
    },
    {
      name: 'sanitize-filename',
      code: `const sanitize = require('sanitize-filename')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream('data/' + sanitize(req.query.f)).pipe(res)
})`,
    },
    {
      name: 'zod uuid',
      code: `import { z } from 'zod'
import fs from 'node:fs'
import express from 'express'
const app = express()
const Q = z.object({ id: z.string().uuid() })
app.get('/a', (req, res) => {
  const { id } = Q.parse(req.query)
  fs.createReadStream(\`data/\${id}.json\`).pipe(res)
})`,
    },
    {
      name: 'switch',
      code: `const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  let f
  switch (req.query.f) {
    case 'a':
      f = 'a.txt'
      break
    default: f = 'b.txt'
  }
  fs.createReadStream('data/' + f).pipe(res)
})`,
    },
    {
      name: 'map lookup',
      code: `const fs = require('fs')
const express = require('express')
const app = express()
const FILES = { a: 'a.txt' }
app.get('/a', (req, res) => {
  const f = FILES[req.query.f]
  if (!f) return res.end()
  fs.createReadStream('data/' + f).pipe(res)
})`,
    },
    {
      name: 'some on parts',
      code: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const parts = req.query.f.split('/')
  if (parts.some((p) => p === '..' || p === '.')) return res.end()
  fs.createReadStream(path.join('data', ...parts)).pipe(res)
})`,
    },
    {
      name: 'some on parts of x',
      code: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f
  if (f.split('/').some((p) => p === '..')) return res.end()
  fs.createReadStream(path.join('data', f)).pipe(res)
})`,
    },
    {
      name: 'filter out dotdot',
      code: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const parts = req.query.f.split('/').filter((p) => p !== '..')
  fs.createReadStream(path.join('data', ...parts)).pipe(res)
})`,
    },
  ],
  invalid: [
    {
      name: 'elysia: a text of the path, as its schema says',
      code: `import { Elysia, t } from 'elysia'
import { readFile } from 'node:fs/promises'
new Elysia().get('/:id', ({ params: { id } }) => readFile(\`pages/\${id}.md\`), { params: t.Object({ id: t.String() }) })`,
      errors: [{ messageId: 'taintedPath', line: 3, column: 59 }],
    },
    {
      name: 'celebrate: a schema under the name of another segment',
      code: `import { celebrate, Joi, Segments } from 'celebrate'
import express from 'express'
import fs from 'node:fs'
const app = express()
app.get('/files/:id', celebrate({ [Segments.QUERY]: Joi.object({ id: Joi.string().uuid() }) }), (req, res) => {
  res.send(fs.readFileSync('/srv/files/' + req.params.id))
})`,
      errors: [{ messageId: 'taintedPath', line: 6, column: 28 }],
    },
    {
      name: 'typebox: a field of a format that holds slashes',
      code: `import { Type } from '@fastify/type-provider-typebox'
import Fastify from 'fastify'
import fs from 'node:fs'
const app = Fastify()
app.get('/files', { schema: { querystring: Type.Object({ id: Type.String({ format: 'uri-reference' }) }) } }, async (request) => {
  return fs.promises.readFile('/srv/files/' + request.query.id)
})`,
      errors: [{ messageId: 'taintedPath', line: 6, column: 31 }],
    },
    {
      name: 'zod: a field that a function measures',
      code: `import express from 'express'
import { z } from 'zod'
import fs from 'node:fs'
const app = express()
const Query = z.object({ id: z.string().refine((id) => id.length < 40) })
app.get('/files', (req, res) => {
  const { id } = Query.parse(req.query)
  res.send(fs.readFileSync('/srv/files/' + id))
})`,
      errors: [{ messageId: 'taintedPath', line: 8, column: 28 }],
    },
    {
      name: 'sendFile joined',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.join(__dirname, 'files', req.params.f))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 5,
          column: 16,
          suggestions: [
            { messageId: 'useRoot', output: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(req.params.f, { root: path.join(__dirname, 'files') })
})` },
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.join(__dirname, 'files', path.basename(req.params.f)))
})` },
          ],
        },
      ],
    },
    {
      name: 'sendFile whole path',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(req.query.f)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 16 },
      ],
    },
    {
      name: 'sendFile with callback',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.resolve('files', req.query.f), (err) => {
    if (err) res.end()
  })
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 5,
          column: 16,
          suggestions: [
            { messageId: 'useRoot', output: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(req.query.f, { root: 'files' }, (err) => {
    if (err) res.end()
  })
})` },
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.resolve('files', path.basename(req.query.f)), (err) => {
    if (err) res.end()
  })
})` },
          ],
        },
      ],
    },
    {
      name: 'sendFile root from request',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile('a.txt', { root: req.query.dir })
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 33 },
      ],
    },
    {
      name: 'download concatenated',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.download('./files/' + req.params.f)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 16 },
      ],
    },
    {
      name: 'download with name',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.download('./files/' + req.params.f, 'report.pdf')
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 16 },
      ],
    },
    {
      name: 'status chain',
      code: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.status(200).type('png').sendFile(path.join(__dirname, req.params[0]))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 5,
          column: 40,
          suggestions: [
            { messageId: 'useRoot', output: `const path = require('path')
const express = require('express')
const app = express()
app.get('/a/:f', (req, res) => {
  res.status(200).type('png').sendFile(req.params[0], { root: __dirname })
})` },
          ],
        },
      ],
    },
    {
      name: 'req.path',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.use((req, res, next) => {
  const p = path.join(__dirname, req.path)
  fs.stat(p, (e, s) => {
    if (e) return next()
    fs.createReadStream(p).pipe(res)
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 9, column: 25 },
      ],
    },
    {
      name: 'mkdir of body',
      code: `const path = require('path')
const fs = require('fs-extra')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  await fs.ensureDir(path.join('data', req.body.dir))
  await fs.writeFile(path.join('data', req.body.dir, 'a.txt'), req.body.text)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 22 },
        { messageId: 'taintedPath', line: 7, column: 22 },
      ],
    },
    {
      name: 'one path several places',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  const p = path.join('data', req.body.name)
  if (!fs.existsSync(p)) return res.sendStatus(404)
  const s = fs.statSync(p)
  const text = fs.readFileSync(p, 'utf8')
  fs.unlinkSync(p)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 9,
          column: 32,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  const p = path.join('data', path.basename(req.body.name))
  if (!fs.existsSync(p)) return res.sendStatus(404)
  const s = fs.statSync(p)
  const text = fs.readFileSync(p, 'utf8')
  fs.unlinkSync(p)
})` },
          ],
        },
      ],
    },
    {
      name: 'only a probe',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', async (req, res) => {
  res.json(fs.existsSync(path.join('data', req.query.name)))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 26,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', async (req, res) => {
  res.json(fs.existsSync(path.join('data', path.basename(req.query.name))))
})` },
          ],
        },
      ],
    },
    {
      name: 'two paths of one value',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  const { name } = req.body
  const text = fs.readFileSync(path.join('data', name), 'utf8')
  fs.unlinkSync(path.join('other', name))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 32,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  const { name } = req.body
  const text = fs.readFileSync(path.join('data', path.basename(name)), 'utf8')
  fs.unlinkSync(path.join('other', name))
})` },
          ],
        },
        {
          messageId: 'taintedPath',
          line: 8,
          column: 17,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  const { name } = req.body
  const text = fs.readFileSync(path.join('data', name), 'utf8')
  fs.unlinkSync(path.join('other', path.basename(name)))
})` },
          ],
        },
      ],
    },
    {
      name: 'promisified',
      code: `const path = require('path')
const fs = require('fs')
const { promisify } = require('util')
const express = require('express')
const app = express()
const readFile = promisify(fs.readFile)
const stat = promisify(fs.stat)
app.get('/a', async (req, res) => {
  const p = path.join('data', req.query.name)
  await stat(p)
  res.send(await readFile(p))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 11,
          column: 27,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const { promisify } = require('util')
const express = require('express')
const app = express()
const readFile = promisify(fs.readFile)
const stat = promisify(fs.stat)
app.get('/a', async (req, res) => {
  const p = path.join('data', path.basename(req.query.name))
  await stat(p)
  res.send(await readFile(p))
})` },
          ],
        },
      ],
    },
    {
      name: 'bluebird promisifyAll',
      code: `const path = require('path')
const Promise = require('bluebird')
const fs = Promise.promisifyAll(require('fs'))
const express = require('express')
const app = express()
app.get('/a', async (req, res) => {
  const p = path.join('data', req.query.name)
  fs.readFileAsync(p).then((t) => res.send(t))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 20,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const Promise = require('bluebird')
const fs = Promise.promisifyAll(require('fs'))
const express = require('express')
const app = express()
app.get('/a', async (req, res) => {
  const p = path.join('data', path.basename(req.query.name))
  fs.readFileAsync(p).then((t) => res.send(t))
})` },
          ],
        },
      ],
    },
    {
      name: 'fs/promises namespace',
      code: `import * as fs from 'node:fs/promises'
import path from 'node:path'
import express from 'express'
const app = express()
app.get('/a', async (req, res) => {
  res.send(await fs.readFile(path.join('data', String(req.query.name))))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 30,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `import * as fs from 'node:fs/promises'
import path from 'node:path'
import express from 'express'
const app = express()
app.get('/a', async (req, res) => {
  res.send(await fs.readFile(path.join('data', path.basename(String(req.query.name)))))
})` },
          ],
        },
      ],
    },
    {
      name: 'fs.promises destructured',
      code: `const { promises: { readFile } } = require('fs')
const http = require('http')
http.createServer(async (req, res) => {
  res.end(await readFile('.' + req.url))
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 26 },
      ],
    },
    {
      name: 'async.waterfall',
      code: `const async = require('async')
const fs = require('fs')
const path = require('path')
const http = require('http')
http.createServer((req, res) => {
  const file = path.join(__dirname, req.url)
  async.waterfall([(cb) => fs.stat(file, cb), (s, cb) => fs.readFile(file, cb)], (e, d) => res.end(d))
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 70 },
      ],
    },
    {
      name: 'prototype method',
      code: `const http = require('http')
const fs = require('fs')
const path = require('path')
const url = require('url')
function Server(root) {
  this.root = root
}
Server.prototype.resolve = function (pathname) {
  return path.resolve(path.join(this.root, pathname))
}
Server.prototype.serve = function (req, res) {
  var that = this
  var p = that.resolve(url.parse(req.url).pathname)
  fs.stat(p, function (e, s) {
    if (s.isFile()) that.serveFile(p, res)
  })
}
Server.prototype.serveFile = function (p, res) {
  fs.createReadStream(p).pipe(res)
}
http.createServer(function (req, res) {
  new Server('.').serve(req, res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 19, column: 23 },
      ],
    },
    {
      name: 'class method with this',
      code: `const http = require('http')
const fs = require('fs')
const path = require('path')
class App {
  constructor(dir) {
    this.dir = dir
    this.server = http.createServer((req, res) => this.handle(req, res))
  }
  handle(req, res) {
    const p = path.join(this.dir, decodeURIComponent(req.url))
    this.send(p, res)
  }
  send(p, res) {
    fs.createReadStream(p).pipe(res)
  }
}
module.exports = App`,
      errors: [
        { messageId: 'taintedPath', line: 14, column: 25 },
      ],
    },
    {
      name: 'bind handler',
      code: `const http = require('http')
const fs = require('fs')
const app = { dir: '.', handle: function (req, res) {
    fs.readFile(this.dir + req.url, (e, d) => res.end(d))
  } }
http.createServer(app.handle.bind(app)).listen(1)`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 17 },
      ],
    },
    {
      name: 'handler named elsewhere',
      code: `const http = require('http')
const fs = require('fs')
const url = require('url')
const path = require('path')
const handler = (request, response) => {
  const { pathname } = url.parse(request.url)
  const f = path.join(process.cwd(), pathname)
  fs.exists(f, (ok) => {
    if (!ok) return response.end()
    fs.readFile(f, 'binary', (e, d) => response.end(d))
  })
}
const server = http.createServer()
server.on('request', handler)
server.listen(1)`,
      errors: [
        { messageId: 'taintedPath', line: 10, column: 17 },
      ],
    },
    {
      name: 'exported connect middleware factory',
      code: `var fs = require('fs')
const url = require('url')
const path = require('path')
module.exports = function (root) {
  return function (req, res, next) {
    var p = path.join(root, url.parse(req.url).pathname)
    fs.createReadStream(p).pipe(res)
  }
}`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 25 },
      ],
    },
    {
      name: 'mv upload',
      code: `const express = require('express')
const up = require('express-fileupload')
const app = express()
app.use(up())
app.post('/a', (req, res) => {
  const f = req.files.photo
  f.mv('./up/' + f.name, () => res.end())
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 8 },
      ],
    },
    {
      name: 'multer disk storage',
      code: `const multer = require('multer')
multer({ storage: multer.diskStorage({ destination: 'up', filename(req, file, cb) {
      cb(null, Date.now() + '-' + req.body.name)
    } }) })`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 16 },
      ],
    },
    {
      name: 'multer originalname, decoded',
      code: `const multer = require('multer')
const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
const upload = multer()
app.post('/a', upload.single('f'), (req, res) => {
  fs.writeFileSync(path.join('up', decodeURIComponent(req.file.originalname)), req.file.buffer)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 20,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const multer = require('multer')
const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
const upload = multer()
app.post('/a', upload.single('f'), (req, res) => {
  fs.writeFileSync(path.join('up', path.basename(decodeURIComponent(req.file.originalname))), req.file.buffer)
})` },
          ],
        },
      ],
    },
    {
      name: 'formidable',
      code: `const formidable = require('formidable')
const fs = require('fs')
const http = require('http')
const path = require('path')
http.createServer((req, res) => {
  const form = formidable({})
  form.parse(req, (err, fields, files) => {
    fs.renameSync(files.f.filepath, path.join('up', files.f.originalFilename))
  })
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 37,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const formidable = require('formidable')
const fs = require('fs')
const http = require('http')
const path = require('path')
http.createServer((req, res) => {
  const form = formidable({})
  form.parse(req, (err, fields, files) => {
    fs.renameSync(files.f.filepath, path.join('up', path.basename(files.f.originalFilename)))
  })
})` },
          ],
        },
      ],
    },
    {
      name: 'busboy: a name with its folders',
      code: `const busboy = require('busboy')
const fs = require('fs')
const http = require('http')
const path = require('path')
http.createServer((req, res) => {
  const bb = busboy({ headers: req.headers, preservePath: true })
  bb.on('file', (name, file, info) => {
    file.pipe(fs.createWriteStream(path.join('up', info.filename)))
  })
  req.pipe(bb)
})`,
      errors: [
        { messageId: 'taintedPath', line: 8, column: 36 },
      ],
    },
    {
      name: 'adm-zip slip',
      code: `const AdmZip = require('adm-zip')
const fs = require('fs')
const path = require('path')
for (const e of new AdmZip('a.zip').getEntries()) fs.writeFileSync(path.join('out', e.entryName), e.getData())`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 68 },
      ],
    },
    {
      name: 'unzipper slip',
      code: `const unzipper = require('unzipper')
const fs = require('fs')
const path = require('path')
fs.createReadStream('a.zip').pipe(unzipper.Parse()).on('entry', (entry) => {
  entry.pipe(fs.createWriteStream(path.join('out', entry.path)))
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 35 },
      ],
    },
    {
      name: 'yauzl slip',
      code: `const yauzl = require('yauzl')
const fs = require('fs')
const path = require('path')
yauzl.open('a.zip', { lazyEntries: true }, (err, zip) => {
  zip.on('entry', (entry) => {
    zip.openReadStream(entry, (e, s) => {
      s.pipe(fs.createWriteStream(path.join('out', entry.fileName)))
    })
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 35 },
      ],
    },
    {
      name: 'jszip slip',
      code: `const JSZip = require('jszip')
const fs = require('fs')
const path = require('path')
JSZip.loadAsync(data).then((zip) => {
  zip.forEach((name, file) => {
    file.async('nodebuffer').then((b) => fs.writeFileSync(path.join('out', name), b))
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 59 },
      ],
    },
    {
      name: 'jszip keys slip',
      code: `const JSZip = require('jszip')
const fs = require('fs')
const path = require('path')
async function x() {
  const zip = await JSZip.loadAsync(data)
  for (const name of Object.keys(zip.files)) fs.writeFileSync(path.join('out', name), await zip.file(name).async('nodebuffer'))
}`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 63 },
      ],
    },
    {
      name: 'tar-stream slip',
      code: `const tar = require('tar-stream')
const fs = require('fs')
const path = require('path')
const extract = tar.extract()
extract.on('entry', (header, stream, next) => {
  stream.pipe(fs.createWriteStream(path.join('out', header.name)))
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 36 },
      ],
    },
    {
      name: 'koa',
      code: `const Koa = require('koa')
const Router = require('@koa/router')
const fs = require('fs')
const path = require('path')
const r = new Router()
r.get('/a/:f', (ctx) => {
  ctx.body = fs.createReadStream(path.join('files', ctx.params.f))
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 34,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const Koa = require('koa')
const Router = require('@koa/router')
const fs = require('fs')
const path = require('path')
const r = new Router()
r.get('/a/:f', (ctx) => {
  ctx.body = fs.createReadStream(path.join('files', path.basename(ctx.params.f)))
})` },
          ],
        },
      ],
    },
    {
      name: 'koa path',
      code: `const Koa = require('koa')
const fs = require('fs')
const path = require('path')
const app = new Koa()
app.use(async (ctx) => {
  ctx.body = fs.createReadStream(path.join('files', ctx.path))
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 34 },
      ],
    },
    {
      name: 'fastify',
      code: `const app = require('fastify')()
const fs = require('fs')
const path = require('path')
app.get('/a/*', async (request, reply) => {
  return reply.send(fs.createReadStream(path.join('files', request.params['*'])))
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 41 },
      ],
    },
    {
      name: 'fastify sendFile root',
      code: `const app = require('fastify')()
app.register(require('@fastify/static'), { root: '/srv' })
app.get('/a/*', async (request, reply) => {
  return reply.sendFile('a.txt', '/srv/' + request.query.tenant)
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 34 },
      ],
    },
    {
      name: 'hapi file unconfined',
      code: `const Hapi = require('@hapi/hapi')
const server = Hapi.server()
server.route({ method: 'GET', path: '/a/{f*}', handler: (request, h) => h.file(request.params.f, { confine: false }) })`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 80 },
      ],
    },
    {
      name: 'hapi fs',
      code: `const Hapi = require('@hapi/hapi')
const fs = require('fs')
const server = Hapi.server()
server.route({ method: 'GET', path: '/a/{f*}', handler: (request, h) => fs.createReadStream(\`files/\${request.params.f}\`) })`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 93 },
      ],
    },
    {
      name: 'hono',
      code: `import { Hono } from 'hono'
import { readFile } from 'node:fs/promises'
const app = new Hono()
app.get('/a/:f', async (c) => c.body(await readFile(\`./files/\${c.req.param('f')}\`)))`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 53 },
      ],
    },
    {
      name: 'bun query',
      code: `Bun.serve({ fetch(req) {
    const url = new URL(req.url)
    return new Response(Bun.file('./public/' + url.searchParams.get('f')))
  } })`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 34 },
      ],
    },
    {
      name: 'deno',
      code: `Deno.serve(async (req) => {
  const f = new URL(req.url).searchParams.get('f')
  return new Response(await Deno.readFile('./public/' + f))
})`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 43 },
      ],
    },
    {
      name: 'nest',
      code: `import { Controller, Get, Param, Res } from '@nestjs/common'
import { createReadStream } from 'fs'
import { join } from 'path'
@Controller('files')
export class Files {
  @Get(':name')
  get(
  @Param('name')
  name: string, 
  @Res()
  res) {
    createReadStream(join('files', name)).pipe(res)
  }
}`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 12,
          column: 22,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'basename' }, output: `import { Controller, Get, Param, Res } from '@nestjs/common'
import { createReadStream } from 'fs'
import { join, basename } from 'path'
@Controller('files')
export class Files {
  @Get(':name')
  get(
  @Param('name')
  name: string, 
  @Res()
  res) {
    createReadStream(join('files', basename(name))).pipe(res)
  }
}` },
          ],
        },
      ],
    },
    {
      name: 'next',
      code: `import { readFile } from 'fs/promises'
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url)
  return new Response(await readFile('./data/' + searchParams.get('f')))
}`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 38 },
      ],
    },
    {
      name: 'lambda',
      code: `const fs = require('fs')
exports.handler = async (event) => ({ body: fs.readFileSync('/tmp/' + event.queryStringParameters.f, 'utf8') })`,
      errors: [
        { messageId: 'taintedPath', line: 2, column: 61 },
      ],
    },
    {
      name: 'nodemailer attachment',
      code: `const nodemailer = require('nodemailer')
const express = require('express')
const app = express()
const t = nodemailer.createTransport({})
app.post('/a', async (req, res) => {
  await t.sendMail({ to: 'a', attachments: [{ path: req.body.file }] })
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 53 },
      ],
    },
    {
      name: 'sharp',
      code: `const sharp = require('sharp')
const express = require('express')
const app = express()
app.post('/a', async (req, res) => {
  await sharp(req.file.buffer).resize(1).toFile('out/' + req.body.name)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 49 },
      ],
    },
    {
      name: 'contents read as a text are names',
      code: `const fs = require('fs')
const express = require('express')
const app = express()
app.post('/a', (req, res) => {
  for (const name of req.file.buffer.toString().split('\\n')) fs.unlinkSync('out/' + name)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 76 },
      ],
    },
    {
      name: 'a list of names in an archive',
      code: `const fs = require('fs')
const path = require('path')
const AdmZip = require('adm-zip')
exports.run = (file) => {
  const zip = new AdmZip(file)
  const { files } = JSON.parse(zip.readFile('manifest.json'))
  for (const name of files) fs.writeFileSync(path.join('/srv/import', name), zip.readFile(name))
}`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 46 },
      ],
    },
    {
      name: 'express.static dir',
      code: `const express = require('express')
const app = express()
app.use('/t/:id', (req, res, next) => express.static('tenants/' + req.params.id)(req, res, next))`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 54 },
      ],
    },
    {
      name: 'archiver',
      code: `const archiver = require('archiver')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const a = archiver('zip')
  a.directory('data/' + req.query.d, false)
  a.pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 15 },
      ],
    },
    {
      name: 'spread parts',
      code: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const parts = req.query.f.split('/')
  fs.createReadStream(path.join('data', ...parts)).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 23 },
      ],
    },
  ],
})
