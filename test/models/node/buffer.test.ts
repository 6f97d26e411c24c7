import { buffer } from '../../../src/models/node/buffer.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(buffer, {
  'sanitizers Buffer.toString': `import { Buffer } from 'node:buffer'
    run(Buffer.from(text).toString('hex'))`,
  'sanitizers Buffer.toString #2': `import { Buffer } from 'node:buffer'
    run(Buffer.from(text).toString('base64'))`,
  'steps exports.Buffer.{from,concat,copyBytesFrom}': `import { Buffer } from 'node:buffer'
    const bytes = Buffer.concat([value, tail])`,
  'steps exports.Buffer.alloc': `import { Buffer } from 'node:buffer'
    const bytes = Buffer.alloc(64, value)`,
  'steps new Buffer': `const { Buffer } = require('buffer')
    const bytes = new Buffer(value)`,
  'steps exports.Buffer': `const { Buffer } = require('buffer')
    const bytes = Buffer(value)`,
  'steps Buffer.{toString,toLocaleString}': `import { Buffer } from 'node:buffer'
    const text = Buffer.from(value, 'hex').toString()`,
  'steps Buffer.{slice,subarray}': `import { Buffer } from 'node:buffer'
    export function head(bytes: Buffer) {
      return bytes.slice(0, 8)
    }`,
  'steps Buffer.toJSON': `import { Buffer } from 'node:buffer'
    const bytes = Buffer.from(value)
    save(bytes.toJSON())`,
  'steps Buffer.{write,fill}': `import { Buffer } from 'node:buffer'
    const bytes = Buffer.allocUnsafe(64)
    bytes.fill(value)`,
  'steps Buffer.copy': `import { Buffer } from 'node:buffer'
    const bytes = Buffer.from(value)
    bytes.copy(target)`,
  'steps transcode': `import { transcode } from 'node:buffer'
    const bytes = transcode(value, 'latin1', 'utf8')`,
  'steps {atob,btoa}': `import { atob } from 'node:buffer'
    const text = atob(value)`,
})
