import rule from '../../rules/no-path-traversal.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-path-traversal', rule, {
  valid: [
    {
      name: 'prefix of unknown root: quiet',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const { ROOT } = require('./config')
const app = express()
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (!p.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'with separator',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.resolve(ROOT, req.query.f)
  if (!p.startsWith(ROOT + path.sep)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'with separator, template',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.resolve(ROOT, req.query.f)
  if (!p.startsWith(\`\${ROOT}/\`)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'equal or with separator',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.resolve(ROOT, req.query.f)
  if (p !== ROOT && !p.startsWith(ROOT + path.sep)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'indexOf === 0 with separator',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public') + path.sep
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.indexOf(ROOT) !== 0) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'indexOf === 0, positive',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.indexOf(ROOT) === 0) fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'lastIndexOf(root, 0)',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.lastIndexOf(ROOT, 0) !== 0) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'slice equals root',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.slice(0, ROOT.length) !== ROOT) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'substr equals root',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.substr(0, ROOT.length) == ROOT) {
    fs.createReadStream(p).pipe(res)
  }
})`,
    },
    {
      name: 'replace .. globally',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace(/\\.\\./g, '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'replaceAll ..',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replaceAll('..', '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'split join',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.split('..').join('')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'loop until gone',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  let f = req.query.f
  while (f.includes('..'))
    f = f.replace('..', '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'normalise then strip leading',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = path.normalize(req.query.f).replace(/^(\\.\\.(\\/|\\\\|$))+/, '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'join with slash first: join(\'/\', x)',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = path.join('/', req.query.f)
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'normalize of slash + x',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = path.normalize('/' + req.query.f)
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'resolve of slash, x',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = path.resolve('/', req.query.f)
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'basename',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, path.basename(req.query.f))).pipe(res)
})`,
    },
    {
      name: 'split pop',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, req.url.split('/').pop())).pipe(res)
})`,
    },
    {
      name: 'new URL pathname joined',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://localhost')
  fs.createReadStream(path.join(__dirname, pathname)).pipe(res)
})`,
    },
    {
      name: 'relative not up',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.resolve(ROOT, req.query.f)
  const rel = path.relative(ROOT, p)
  if (rel.startsWith('..') || path.isAbsolute(rel)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'relative with sep',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.resolve(ROOT, req.query.f)
  const rel = path.relative(ROOT, p)
  if (rel === '..' || rel.startsWith('..' + path.sep)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'dotdot substring check then join',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (req.query.f.includes('..')) return res.sendStatus(403)
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
    },
    {
      name: 'dotdot-slash check only',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (req.query.f.includes('../')) return res.sendStatus(403)
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
    },
    {
      name: 'regexp of segments',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (/(?:^|[\\\\/])\\.\\.(?:[\\\\/]|$)/.test(req.query.f)) return res.sendStatus(403)
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
    },
    {
      name: 'realpath then prefix',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', async (req, res) => {
  const p = await fs.promises.realpath(path.join(ROOT, req.query.f))
  if (!p.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'a function that resolves safely',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
function within(root, name) {
  const p = path.resolve(root, name)
  if (!p.startsWith(root + path.sep)) throw new Error('no')
  return p
}
app.get('/a', (req, res) => {
  fs.createReadStream(within(ROOT, req.query.f)).pipe(res)
})`,
    },
    {
      name: 'a function that returns null',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
function within(name) {
  const p = path.resolve(ROOT, name)
  return p.startsWith(ROOT) ? p : null
}
app.get('/a', (req, res) => {
  const p = within(req.query.f)
  if (!p) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'a function that is a predicate on joined',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
const isInside = (parent, child) => {
  const rel = path.relative(parent, child)
  return !!rel && !rel.startsWith('..') && !path.isAbsolute(rel)
}
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (!isInside(ROOT, p)) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'allow list',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const { f } = req.query
  if (!['a.txt', 'b.txt'].includes(f)) return res.end()
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
    },
    {
      name: 'numbers',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, \`\${Number(req.query.f)}.txt\`)).pipe(res)
})`,
    },
    {
      name: 'pattern',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (!/^[\\w.-]+$/.test(req.query.f)) return res.end()
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
    },
    {
      name: 'check on another normalised copy',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = ROOT + req.query.f
  if (!path.normalize(p).startsWith(ROOT)) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
    },
    {
      name: 'check on resolve of a relative copy',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const f = req.query.f
  if (!path.resolve(ROOT, f).startsWith(ROOT)) return res.end()
  fs.createReadStream(path.join(ROOT, f)).pipe(res)
})`,
    },
  ],
  invalid: [
    {
      name: 'check before normalise',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const raw = ROOT + '/' + req.query.f
  if (!raw.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(path.normalize(raw)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 9,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const raw = ROOT + '/' + path.basename(req.query.f)
  if (!raw.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(path.normalize(raw)).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'decode after normalise',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (!p.startsWith(ROOT + path.sep)) return res.sendStatus(403)
  fs.createReadStream(decodeURIComponent(p)).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 9, column: 23 },
      ],
    },
    {
      name: 'prefix without separator, constant',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const p = path.join('/srv/public', req.query.f)
  if (!p.startsWith('/srv/public')) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const p = path.join('/srv/public', path.basename(req.query.f))
  if (!p.startsWith('/srv/public')) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'prefix without separator, resolved root',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (!p.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 9,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = path.resolve(__dirname, 'public')
app.get('/a', (req, res) => {
  const p = path.join(ROOT, path.basename(req.query.f))
  if (!p.startsWith(ROOT)) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'prefix without separator, __dirname',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const p = path.join(__dirname, req.query.f)
  if (p.indexOf(__dirname) !== 0) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const p = path.join(__dirname, path.basename(req.query.f))
  if (p.indexOf(__dirname) !== 0) return res.sendStatus(403)
  fs.createReadStream(p).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'indexOf !== -1: anywhere',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.indexOf(ROOT) !== -1) fs.createReadStream(p).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 51,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, path.basename(req.query.f))
  if (p.indexOf(ROOT) !== -1) fs.createReadStream(p).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'includes root: anywhere',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, req.query.f)
  if (p.includes(ROOT)) fs.createReadStream(p).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 8,
          column: 45,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = path.join(ROOT, path.basename(req.query.f))
  if (p.includes(ROOT)) fs.createReadStream(p).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'replace once',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace('../', '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace('../', '')
  fs.createReadStream(path.join(__dirname, path.basename(f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'replace ../ globally: ....//',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace(/\\.\\.\\//g, '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace(/\\.\\.\\//g, '')
  fs.createReadStream(path.join(__dirname, path.basename(f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'replace .. once',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace('..', '')
  fs.createReadStream(path.join(__dirname, f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace('..', '')
  fs.createReadStream(path.join(__dirname, path.basename(f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'replace .. globally, absolute left',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace(/\\.\\./g, '')
  fs.createReadStream(path.resolve(__dirname, f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const f = req.query.f.replace(/\\.\\./g, '')
  fs.createReadStream(path.resolve(__dirname, path.basename(f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'basename then decode',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, decodeURIComponent(path.basename(req.query.f)))).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, path.basename(decodeURIComponent(path.basename(req.query.f))))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'split two parts',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  const [, a, b] = req.url.split('/')
  fs.createReadStream(path.join(__dirname, a, b)).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 23 },
      ],
    },
    {
      name: 'new URL pathname decoded',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const { pathname } = new URL(req.url, 'http://localhost')
  fs.createReadStream(path.join(__dirname, decodeURIComponent(pathname))).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 23 },
      ],
    },
    {
      name: 'new URL pathname alone',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost')
  fs.createReadStream(url.pathname).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 23 },
      ],
    },
    {
      name: 'new URL searchParams',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const url = new URL(req.url, 'http://localhost')
  fs.createReadStream(path.join(__dirname, url.searchParams.get('f'))).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 23 },
      ],
    },
    {
      name: 'new URL href concatenated',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const p = new URL('.' + req.url, 'file:///srv/').pathname
  fs.createReadStream(p).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 23 },
      ],
    },
    {
      name: 'dotdot check before decode',
      code: `const path = require('path')
const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  if (req.url.includes('..')) return res.end()
  fs.createReadStream(path.join(__dirname, decodeURIComponent(req.url))).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 23 },
      ],
    },
    {
      name: 'startsWith ../ only at the beginning',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (req.query.f.startsWith('../')) return res.sendStatus(403)
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (req.query.f.startsWith('../')) return res.sendStatus(403)
  fs.createReadStream(path.join(__dirname, path.basename(req.query.f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'pattern unanchored',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (!/[\\w.-]+/.test(req.query.f)) return res.end()
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (!/[\\w.-]+/.test(req.query.f)) return res.end()
  fs.createReadStream(path.join(__dirname, path.basename(req.query.f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'extension check only',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (path.extname(req.query.f) !== '.txt') return res.end()
  fs.createReadStream(path.join(__dirname, req.query.f)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 7,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  if (path.extname(req.query.f) !== '.txt') return res.end()
  fs.createReadStream(path.join(__dirname, path.basename(req.query.f))).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'extension appended',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, req.params.f + '.txt')).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
app.get('/a', (req, res) => {
  fs.createReadStream(path.join(__dirname, path.basename(req.params.f) + '.txt')).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'startsWith on joined-but-not-normalised',
      code: `const path = require('path')
const fs = require('fs')
const express = require('express')
const app = express()
const ROOT = '/srv/public/'
app.get('/a', (req, res) => {
  const p = [ROOT, req.query.f].join('/')
  if (!p.startsWith(ROOT)) return res.end()
  fs.createReadStream(p).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 9, column: 23 },
      ],
    },
  ],
})
