import { htmlEntities } from '../../../src/models/validation/html-entities.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(htmlEntities, {
  'sanitizers encode': `import { encode } from 'html-entities'
    const safe = encode(name)`,
  'sanitizers encode #2': `import { encode } from 'html-entities'
    const safe = encode(name, { mode: 'nonAscii', level: 'html5' })`,
  'steps {decode,decodeEntity}': `import { decode } from 'html-entities'
    const text = decode(html)`,
})
