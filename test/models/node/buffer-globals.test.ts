import { bufferGlobals } from '../../../src/models/node/buffer-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bufferGlobals, {
  'sanitizers Buffer.toString': "run(Buffer.from(text).toString('hex'))",
  'sanitizers Buffer.toString #2': "run(Buffer.from(text).toString('base64'))",
  'steps exports.Buffer.{from,concat,copyBytesFrom}': `const bytes = Buffer.from(value, 'base64')`,
  'steps exports.Buffer.alloc': `const bytes = Buffer.alloc(64, value)`,
  'steps new Buffer': `const bytes = new Buffer(value)`,
  'steps exports.Buffer': `const bytes = Buffer(value)`,
  'steps Buffer.{toString,toLocaleString}': `const text = Buffer.from(value, 'base64').toString('utf8')`,
  'steps Buffer.{slice,subarray}': `const bytes = Buffer.from(value)
    const head = bytes.subarray(0, 8)`,
  'steps Buffer.toJSON': `const bytes = Buffer.from(value)
    save(bytes.toJSON())`,
  'steps Buffer.{write,fill}': `const bytes = Buffer.alloc(64)
    bytes.write(value, 'utf8')`,
  'steps Buffer.copy': `const bytes = Buffer.from(value)
    bytes.copy(target)`,
  'steps {atob,btoa}': `const text = atob(value)`,
  'steps TextDecoder.decode': `const text = new TextDecoder().decode(value)`,
  'steps TextEncoder.encode': `const encoder = new TextEncoder()
    const bytes = encoder.encode(value)`,
})
