import { fs } from '../../../src/models/node/fs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fs, {
  'aliases ReadStream.pipe': `import { createReadStream } from 'node:fs'
    createReadStream('a.zip').pipe(parser)`,
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
  'sinks {readFile,readdir,opendir,open,openAsBlob,createReadStream,watch,watchFile,readlink}(0)': `import { createReadStream } from 'node:fs'
    createReadStream(file).pipe(res)`,
  'sinks {readFileSync,readdirSync,opendirSync,openSync,readlinkSync}(0)': `const fs = require('fs')
    const text = fs.readFileSync(file)`,
  'sinks {writeFile,appendFile,createWriteStream,truncate,mkdir,mkdtemp,unlink,rm,rmdir}(0)': `import { unlink } from 'node:fs/promises'
    await unlink(file)`,
  'sinks {writeFileSync,appendFileSync,truncateSync,mkdirSync,mkdtempSync,unlinkSync,rmSync,rmdirSync}(0)': `const fs = require('graceful-fs')
    fs.writeFileSync(file, text)`,
  'sinks {chmod,lchmod,chown,lchown,utimes,lutimes}(0)': `import { chmod } from 'fs'
    chmod(file, 0o600, done)`,
  'sinks {chmodSync,lchmodSync,chownSync,lchownSync,utimesSync,lutimesSync}(0)': `import { chmodSync } from 'fs'
    chmodSync(file, 0o600)`,
  'sinks {copyFile,cp,rename,link,symlink}(0)': `import { rename } from 'node:fs/promises'
    await rename(file, 'a.txt')`,
  'sinks {copyFile,cp,rename,link,symlink}(1)': `import { rename } from 'node:fs/promises'
    await rename('a.txt', file)`,
  'sinks {copyFileSync,cpSync,renameSync,linkSync,symlinkSync}(0)': `import { copyFileSync } from 'node:fs'
    copyFileSync(file, 'a.txt')`,
  'sinks {copyFileSync,cpSync,renameSync,linkSync,symlinkSync}(1)': `import { copyFileSync } from 'node:fs'
    copyFileSync('a.txt', file)`,
  'sinks promises.{readFile,readdir,opendir,open,watch,readlink}(0)': `import fs from 'node:fs'
    const text = await fs.promises.readFile(file)`,
  'sinks promises.{writeFile,appendFile,truncate,mkdir,mkdtemp,unlink,rm,rmdir}(0)': `import { promises as fs } from 'node:fs'
    await fs.rm(file)`,
  'sinks promises.{chmod,lchmod,chown,lchown,utimes,lutimes}(0)': `import { promises as fs } from 'node:fs'
    await fs.chmod(file, 0o600)`,
  'sinks promises.{copyFile,cp,rename,link,symlink}(0)': `import { promises as fs } from 'node:fs'
    await fs.cp(file, 'a')`,
  'sinks promises.{copyFile,cp,rename,link,symlink}(1)': `import { promises as fs } from 'node:fs'
    await fs.cp('a', file)`,
  'sinks new {ReadStream,FileReadStream,WriteStream,FileWriteStream}(0)': `import fs from 'node:fs'
    const stream = new fs.ReadStream(file)`,
  'sinks {stat,lstat,statfs,access,exists}(0)': `const fs = require('fs')
    fs.exists(file, (yes) => use(yes))`,
  'sinks {statSync,lstatSync,statfsSync,accessSync,existsSync}(0)': `const fs = require('fs')
    if (fs.existsSync(file)) use(file)`,
  'sinks promises.{stat,lstat,statfs,access}(0)': `import { promises as fs } from 'node:fs'
    await fs.access(file)`,
})
