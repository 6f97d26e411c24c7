import rule from '../../rules/no-path-traversal.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-path-traversal', rule, {
  valid: [
    {
      name: 'a constant path',
      code: `const fs = require('fs')
fs.readFileSync('/etc/hosts')`,
    },
    {
      name: 'the command line',
      code: `const fs = require('fs')
fs.readFileSync(process.argv[2])`,
    },
    {
      name: 'the environment',
      code: `const fs = require('fs')
fs.readFileSync(\`\${process.env.HOME}/.config\`)`,
    },
    {
      name: 'a parameter that nobody is seen to fill',
      code: `const fs = require('fs')
module.exports = (name) => fs.readFileSync(\`data/\${name}\`)`,
    },
    {
      name: 'a method of another object called readFile',
      code: `const store = require('./store')
app.get('/a', (req, res) => {
  store.readFile(req.query.f)
})`,
    },
    {
      name: 'contents of the request in a file of the program\'s own',
      code: `const fs = require('fs')
app.post('/a', (req, res) => {
  fs.appendFileSync('log.txt', req.body.text)
})`,
    },
    {
      name: 'an id that is a number',
      code: `const fs = require('fs')
app.get('/a', (req, res) => {
  fs.createReadStream('data/' + parseInt(req.params.id, 10) + '.json').pipe(res)
})`,
    },
    {
      name: 'places that settings name, and where an upload was put',
      code: `const fs = require('fs')
const path = require('path')
exports.start = (config, folder) => fs.mkdirSync(path.join(folder, config.uploads.dir))
exports.list = (folder, options) => fs.readdirSync(path.join(folder, options.themes))
exports.keep = (files, folder) => fs.copyFileSync(path.join(folder, files.avatar.path), 'last')`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local'] } },
    },
    {
      name: 'a look at what a parameter names',
      code: `const fs = require('fs')
const path = require('path')
exports.has = (folder, name) => fs.existsSync(path.join(folder, name))`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local'] } },
    },
    {
      name: 'a whole path that a parameter is',
      code: `const fs = require('fs')
exports.read = (file) => fs.readFileSync(file)`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local'] } },
    },
  ],
  invalid: [
    {
      name: 'a parameter behind a folder',
      code: `const fs = require('fs')
const path = require('path')
exports.keep = (upload, folder) => fs.writeFileSync(path.join(folder, upload.name), upload.text)`,
      settings: { 'api-security': { threatModels: ['remote', 'parameter', 'local'] } },
      errors: [
        { messageId: 'taintedPath', line: 3, column: 53 },
      ],
    },
    {
      name: 'a concatenated path',
      code: `const fs = require('fs')
app.get('/a', (req, res) => {
  fs.createReadStream('data/' + req.params.id).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 3, column: 23 },
      ],
    },
    {
      name: 'a template, with a module that has basename',
      code: `const fs = require('fs')
const path = require('path')
const root = path.resolve('data')
app.get('/a/:id', (req, res) => {
  fs.createReadStream(\`\${root}/\${req.params.id}.json\`).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 5,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const fs = require('fs')
const path = require('path')
const root = path.resolve('data')
app.get('/a/:id', (req, res) => {
  fs.createReadStream(\`\${root}/\${path.basename(req.params.id)}.json\`).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'a template in the middle of a path',
      code: `const fs = require('fs')
const path = require('path')
const root = path.resolve('data')
app.get('/a/:user', (req, res) => {
  fs.createReadStream(\`\${root}/\${req.params.user}/photo.png\`).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 23 },
      ],
    },
    {
      name: 'a template at the end of a join',
      code: `import fs from 'node:fs'
import { join } from 'node:path'
app.get('/a/:id', (req, res) => {
  fs.createReadStream(join('data', \`\${req.params.id}.json\`)).pipe(res)
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 4,
          column: 23,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'basename' }, output: `import fs from 'node:fs'
import { join, basename } from 'node:path'
app.get('/a/:id', (req, res) => {
  fs.createReadStream(join('data', \`\${basename(req.params.id)}.json\`)).pipe(res)
})` },
          ],
        },
      ],
    },
    {
      name: 'a name that says that it is a path',
      code: `const fs = require('fs')
const path = require('path')
app.get('/a', (req, res) => {
  fs.createReadStream(path.join('data', req.query.path)).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 4, column: 23 },
      ],
    },
    {
      name: 'basename is taken',
      code: `import fs from 'node:fs'
import { join } from 'node:path'
const basename = 'a'
app.get('/a/:id', (req, res) => {
  fs.createReadStream(join(basename, req.params.id)).pipe(res)
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 23 },
      ],
    },
    {
      name: 'a folder chosen by the request can be no root',
      code: `const express = require('express')
const path = require('path')
const app = express()
app.get('/a', (req, res) => {
  res.sendFile(path.join(req.query.folder, 'a.txt'))
})`,
      errors: [
        { messageId: 'taintedPath', line: 5, column: 16 },
      ],
    },
    {
      name: 'sendFile with other options',
      code: `const express = require('express')
const path = require('path')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.join('data', req.params.f), { maxAge: 1000 })
})`,
      errors: [
        {
          messageId: 'taintedPath',
          line: 5,
          column: 16,
          suggestions: [
            { messageId: 'useBasename', data: { basename: 'path.basename' }, output: `const express = require('express')
const path = require('path')
const app = express()
app.get('/a/:f', (req, res) => {
  res.sendFile(path.join('data', path.basename(req.params.f)), { maxAge: 1000 })
})` },
          ],
        },
      ],
    },
    {
      name: 'sendFile of a path with a name',
      code: `const express = require('express')
const path = require('path')
const app = express()
app.get('/a/*', (req, res) => {
  const file = path.join(__dirname, 'public', req.params[0])
  res.sendFile(file)
})`,
      errors: [
        { messageId: 'taintedPath', line: 6, column: 16 },
      ],
    },
  ],
})
