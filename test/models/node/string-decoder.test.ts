import { stringDecoder } from '../../../src/models/node/string-decoder.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(stringDecoder, {
  'steps StringDecoder.{write,end}': `import { StringDecoder } from 'node:string_decoder'
    const decoder = new StringDecoder('utf8')
    const text = decoder.write(value)`,
})
