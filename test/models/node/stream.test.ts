import { stream } from '../../../src/models/node/stream.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(stream, {
  'steps exports.Readable.from': `import { Readable } from 'node:stream'
    const source = Readable.from(value)`,
  'steps Readable.{toArray,setEncoding,pipe}': `import { Readable } from 'node:stream'
    export async function collect(source: Readable) {
      return source.toArray()
    }`,
})
