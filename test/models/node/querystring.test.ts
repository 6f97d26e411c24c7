import { querystring } from '../../../src/models/node/querystring.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(querystring, {
  'steps {parse,decode}': `import { parse } from 'node:querystring'
    const query = parse(value)`,
  'steps {stringify,encode}': `const querystring = require('querystring')
    const text = querystring.stringify({ name: value })`,
  'steps unescape': `import querystring from 'node:querystring'
    const text = querystring.unescape(value)`,
  'steps escape': `import querystring from 'node:querystring'
    const text = querystring.escape(value)`,
})
