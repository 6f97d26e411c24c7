import { queryString } from '../../../src/models/node/query-string.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(queryString, {
  'steps {parse,parseUrl}': `import queryString from 'query-string'
    const query = queryString.parse(value)`,
  'steps {stringify,stringifyUrl}': `import queryString from 'query-string'
    const text = queryString.stringify({ name: value })`,
  'steps {extract,pick,exclude}': `import queryString from 'query-string'
    const query = queryString.extract(value)`,
})
