import { he } from '../../../src/models/validation/he.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(he, {
  'sanitizers {encode,escape}': `import he from 'he'
    const safe = he.encode(name)`,
  'steps {decode,unescape}': `const he = require('he')
    const text = he.decode(html)`,
})
