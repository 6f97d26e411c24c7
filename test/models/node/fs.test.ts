import { fs } from '../../../src/models/node/fs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fs, {
  'sources {readFile,readFileSync,promises.readFile}()': `import { readFile } from 'node:fs/promises'
    const text = await readFile('names.txt', 'utf8')`,
  'sources readFile(*)(1)': `const fs = require('fs')
    fs.readFile('names.txt', 'utf8', (error, text) => use(text))`,
  'sources {readdir,readdirSync,promises.readdir}()': `import { promises as fs } from 'node:fs'
    const names = await fs.readdir(folder)`,
  'sources readdir(*)(1)': `import fs from 'fs'
    fs.readdir(folder, (error, names) => use(names))`,
  'sources {readlink,readlinkSync,promises.readlink}()': `import { readlinkSync } from 'node:fs'
    const target = readlinkSync('current')`,
  'sources readlink(*)(1)': `import fs from 'fs'
    fs.readlink('current', (error, target) => use(target))`,
  'sources ReadStream.{on,once}(1)(0)': `import { createReadStream } from 'node:fs'
    const stream = createReadStream('names.txt', 'utf8')
    stream.on('data', (chunk) => use(chunk))`,
  'sources ReadStream.read()': `import { createReadStream } from 'node:fs'
    const stream = createReadStream('names.txt')
    const chunk = stream.read()`,
  'sources FileHandle.readFile()': `import { open } from 'node:fs/promises'
    const file = await open('names.txt')
    const text = await file.readFile({ encoding: 'utf8' })`,
  'sources FileHandle.readLines()': `import { open } from 'node:fs/promises'
    const file = await open('names.txt')
    for await (const line of file.readLines()) use(line)`,
  'sources {readJson,readJSON,readJsonSync,readJSONSync}()': `import fs from 'fs-extra'
    const settings = await fs.readJson('settings.json')`,
  'sources {readJson,readJSON}(*)(1)': `const fs = require('fs-extra')
    fs.readJson('settings.json', (error, settings) => use(settings))`,
  'steps {realpath,realpathSync,realpathSync.native,promises.realpath}': `import { realpathSync } from 'node:fs'
    const file = realpathSync(value)`,
})
