import rule from '../../rules/no-path-traversal.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-path-traversal', rule, {
  valid: [
  ],
  invalid: [
    {
      name: 'koa generator this',
      code: `const app = require('koa')()
const path = require('path')
const fs = require('fs')
app.use(function* (next) {
  let file = path.join(process.cwd(), '', this.request.url)
  this.body = fs.readFileSync(file)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 31 },
      ],
    },
    {
      name: 'koa-router generator this params',
      code: `const r = require('koa-router')()
const fs = require('fs')
r.get('/a/:f', function* () {
  this.body = fs.readFileSync('data/' + this.params.f)
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 31 },
      ],
    },
    {
      name: 'function properties',
      code: `var fs = require('fs')
const http = require('http')
const urlparse = require('url').parse
var dispatch = function (req, res) {
  var parsed = urlparse(req.url)
  dispatch['static'](parsed.pathname, req, res)
}
dispatch['static'] = function (pathname, req, res) {
  var full = '' + dispatch.root + unescape(pathname)
  fs.createReadStream(full).pipe(res)
}
http.createServer(dispatch)`,
      errors: [
        { messageId: 'taintedPath', line: 10, column: 23 },
      ],
    },
    {
      name: 'function properties, in a factory, exported',
      code: `var fs = require('fs')
const urlparse = require('url').parse
var Router = function (options) {
  var dispatch
  dispatch = function (req, res) {
    var parsed, pathname
    parsed = urlparse(req.url)
    pathname = parsed.pathname
    if (pathname !== '/') return dispatch['static'](pathname, req, res)
    res.end()
  }
  dispatch['static'] = function (pathname, req, res) {
    var full
    full = '' + dispatch.root + unescape(pathname)
    return fs.exists(full, function (exists) {
      var fd
      if (exists) {
        fd = fs.createReadStream(full)
        return fd.pipe(res)
      }
    })
  }
  return dispatch
}
module.exports = Router`,
      errors: [
        { messageId: 'taintedPath', line: 18, column: 34 },
      ],
    },
    {
      name: 'rewritten req.url',
      code: `var fs = require('fs')
const url = require('url')
const path = require('path')
const http = require('http')
http.createServer(function (req, res) {
  req.url = url.parse(req.url).pathname
  fs.readFile(path.join('.', req.url), function (e, d) {
    res.end(d)
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 15 },
      ],
    },
    {
      name: 'object with handler methods',
      code: `var fs = require('fs')
const http = require('http')
var server = { start: function () {
    http.createServer(this.onRequest.bind(this)).listen(1)
  }, onRequest: function (req, res) {
    this.sendFile(req.url, res)
  }, sendFile: function (f, res) {
    fs.readFile('.' + f, function (e, d) {
      res.end(d)
    })
  } }
server.start()`,
      errors: [
        { messageId: 'taintedPath', line: 8, column: 17 },
      ],
    },
    {
      name: 'self alias',
      code: `var fs = require('fs')
const http = require('http')
const path = require('path')
function S(root) {
  var self = this
  self.root = root
  self.server = http.createServer(function (req, res) {
    self.handle(req, res)
  })
}
S.prototype.handle = function (req, res) {
  fs.createReadStream(path.join(this.root, req.url)).pipe(res)
}
module.exports = S`,
      errors: [
        { messageId: 'taintedPath', line: 12, column: 23 },
      ],
    },
    {
      name: 'util.inherits prototype assignment of object',
      code: `var fs = require('fs')
const http = require('http')
const path = require('path')
function S(root) {
  this.root = root
}
S.prototype = { listen: function (p) {
    var me = this
    http.createServer(function (req, res) {
      me.serve(req, res)
    }).listen(p)
  }, serve: function (req, res) {
    fs.createReadStream(path.join(this.root, req.url)).pipe(res)
  } }
new S('.').listen(1)`,
      errors: [
        { messageId: 'taintedPath', line: 13, column: 25 },
      ],
    },
    {
      name: 'exports functions, called by module name',
      code: `var fs = require('fs')
const http = require('http')
const path = require('path')
exports.handler = function (req, res) {
  exports.send(res, path.join('.', req.url))
}
exports.send = function (res, file) {
  fs.createReadStream(file).pipe(res)
}`,
      errors: [
        { messageId: 'taintedPath', line: 8, column: 23 },
      ],
    },
    {
      name: 'module.exports members',
      code: `var fs = require('fs')
const http = require('http')
const path = require('path')
module.exports.serve = function (req, res) {
  send(path.join('.', req.url), res)
}
function send(file, res) {
  fs.readFile(file, function (err, data) {
    res.end(data)
  })
}
http.createServer(module.exports.serve)`,
      errors: [
        { messageId: 'taintedPath', line: 8, column: 15 },
      ],
    },
    {
      name: 'promise chain',
      code: `const fs = require('fs/promises')
const http = require('http')
const path = require('path')
const locate = (url) => Promise.resolve(path.join('.', url))
http.createServer((req, res) => {
  locate(req.url).then((f) => fs.readFile(f)).then((d) => res.end(d))
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 43 },
      ],
    },
    {
      name: 'callback style helper',
      code: `const fs = require('fs')
const http = require('http')
const path = require('path')
function locate(url, cb) {
  cb(null, path.join('.', url))
}
http.createServer((req, res) => {
  locate(req.url, (err, f) => {
    fs.createReadStream(f).pipe(res)
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 9, column: 25 },
      ],
    },
    {
      name: 'regex exec on url',
      code: `const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const m = /^\\/files\\/(.*)$/.exec(req.url)
  if (m) fs.createReadStream('./files/' + m[1]).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 30 },
      ],
    },
    {
      name: 'url split on question mark',
      code: `const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  const p = req.url.split('?')[0]
  fs.createReadStream('./files' + p).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 23 },
      ],
    },
    {
      name: 'array join',
      code: `const fs = require('fs')
const http = require('http')
http.createServer((req, res) => {
  fs.createReadStream([__dirname, 'files', req.url].join('/')).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 23 },
      ],
    },
    {
      name: 'listener variable filled',
      code: `const fs = require('fs')
const http = require('http')
let filePath
http.createServer((req, res) => {
  filePath = '.' + req.url
  if (filePath === './') filePath = './index.html'
  read(res)
})
function read(res) {
  fs.readFile(filePath, (e, d) => res.end(d))
}`,
      errors: [
        { messageId: 'taintedPath', line: 10, column: 15 },
      ],
    },
    {
      name: 'querystring',
      code: `const fs = require('fs')
const http = require('http')
const url = require('url')
http.createServer((req, res) => {
  const q = url.parse(req.url, true).query
  fs.readFile(q.file, (e, d) => res.end(d))
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 15 },
      ],
    },
    {
      name: 'https with options',
      code: `const fs = require('fs')
const https = require('https')
https.createServer({ key: fs.readFileSync('k') }, function (req, res) {
  fs.readFile(process.cwd() + req.url, (e, d) => res.end(d))
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 15 },
      ],
    },
    {
      name: 'spread route table',
      code: `const fs = require('fs')
const http = require('http')
const routes = { '/file': (req, res, query) => fs.createReadStream(query.name).pipe(res) }
http.createServer((req, res) => {
  const u = require('url').parse(req.url, true)
  const h = routes[u.pathname]
  if (h) h(req, res, u.query)
})`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 68 },
      ],
    },
    {
      name: 'emitter',
      code: `const fs = require('fs')
const http = require('http')
const s = http.createServer()
s.on('request', (req, res) => {
  serve(req, res)
})
async function serve(req, res) {
  try {
    const d = await fs.promises.readFile(\`\${__dirname}\${decodeURI(req.url)}\`)
    res.end(d)
  }
  catch (e) {
    res.end()
  }
}`,
      errors: [
        { messageId: 'taintedPath', line: 9, column: 42 },
      ],
    },
    {
      name: 'socket message',
      code: `const fs = require('fs')
const io = require('socket.io')(80)
io.on('connection', (s) => {
  s.on('get', (name) => {
    fs.readFile('data/' + name, (e, d) => s.emit('d', d))
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 17 },
      ],
    },
    {
      name: 'ws',
      code: `const fs = require('fs')
const { WebSocketServer } = require('ws')
const w = new WebSocketServer({ port: 1 })
w.on('connection', (s) => {
  s.on('message', (m) => {
    const { file } = JSON.parse(m)
    fs.readFile(file, (e, d) => s.send(d))
  })
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 17 },
      ],
    },
    {
      name: 'restify',
      code: `const restify = require('restify')
const fs = require('fs')
const s = restify.createServer()
s.get('/f/:n', (req, res, next) => {
  fs.createReadStream('data/' + req.params.n).pipe(res)
  next()
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 23 },
      ],
    },
    {
      name: 'conditional default',
      code: `const fs = require('fs')
const http = require('http')
const path = require('path')
http.createServer((req, res) => {
  const name = req.url === '/' ? '/index.html' : req.url
  const f = path.join(__dirname, name)
  fs.readFile(f, (e, d) => res.end(d))
})`,
      errors: [
        { messageId: 'taintedPath', line: 7, column: 15 },
      ],
    },
    {
      name: 'static express with nested callbacks in for each',
      code: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.delete('/f', (req, res) => {
  req.body.names.forEach((n) => fs.unlinkSync(path.join('data', n)))
  res.end()
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 47,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const fs = require('fs')
const path = require('path')
const express = require('express')
const app = express()
app.delete('/f', (req, res) => {
  req.body.names.forEach((n) => fs.unlinkSync(path.join('data', path.basename(n))))
  res.end()
})` },
          ],
        },
      ],
    },
    {
      name: 'for of with await',
      code: `const fs = require('fs/promises')
const path = require('path')
const express = require('express')
const app = express()
app.delete('/f', async (req, res) => {
  await Promise.all(req.body.names.map((n) => fs.rm(path.join('data', n))))
  res.end()
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 6,
          column: 53,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const fs = require('fs/promises')
const path = require('path')
const express = require('express')
const app = express()
app.delete('/f', async (req, res) => {
  await Promise.all(req.body.names.map((n) => fs.rm(path.join('data', path.basename(n)))))
  res.end()
})` },
          ],
        },
      ],
    },
  ],
})
