import { urlGlobals } from '../../../src/models/node/url-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(urlGlobals, {
  'steps new URL': `const address = new URL(value, origin)`,
  'steps exports.URL.parse': `const address = URL.parse(value)`,
  'steps URL.{toString,toJSON}': `const address = new URL(value)
    const text = address.toString()`,
  'steps new URLSearchParams': `const query = new URLSearchParams(value)`,
  'steps URLSearchParams.get': `const id = new URL(value, origin).searchParams.get('id')`,
  'steps URLSearchParams.{getAll,entries,keys,values}': `const query = new URLSearchParams(value)
    const ids = query.getAll('id')`,
  'steps URLSearchParams.toString': `const query = new URLSearchParams(value)
    const text = query.toString()`,
  'steps URLSearchParams.{append,set}': `const query = new URLSearchParams()
    query.append('id', value)`,
})
