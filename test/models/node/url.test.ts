import { url } from '../../../src/models/node/url.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(url, {
  'steps parse': `import url from 'node:url'
    const { query, pathname } = url.parse(value, true)`,
  'steps format': `import { format } from 'node:url'
    const text = format({ protocol: 'https', host: value })`,
  'steps resolve': `const url = require('url')
    const address = url.resolve(origin, value)`,
  'steps fileURLToPath': `import { fileURLToPath } from 'node:url'
    const file = fileURLToPath(value)`,
  'steps pathToFileURL': `import { pathToFileURL } from 'node:url'
    const address = pathToFileURL(value)`,
  'steps {domainToASCII,domainToUnicode}': `import { domainToASCII } from 'node:url'
    const host = domainToASCII(value)`,
  'steps urlToHttpOptions': `import { urlToHttpOptions } from 'node:url'
    const options = urlToHttpOptions(value)`,
  'steps new URL': `import { URL } from 'node:url'
    const address = new URL(value, origin)`,
  'steps exports.URL.parse': `import { URL } from 'node:url'
    const address = URL.parse(value)`,
  'steps URL.{toString,toJSON}': `import { URL } from 'node:url'
    const address = new URL(value)
    const text = address.toString()`,
  'steps new URLSearchParams': `import { URLSearchParams } from 'node:url'
    const query = new URLSearchParams(value)`,
  'steps URLSearchParams.get': `import { URL } from 'node:url'
    const address = new URL(value, origin)
    const id = address.searchParams.get('id')`,
  'steps URLSearchParams.{getAll,entries,keys,values}': `const { URLSearchParams } = require('url')
    const query = new URLSearchParams(value)
    const names = query.keys()`,
  'steps URLSearchParams.toString': `import { URLSearchParams } from 'node:url'
    const query = new URLSearchParams(value)
    const text = query.toString()`,
  'steps URLSearchParams.{append,set}': `import { URLSearchParams } from 'node:url'
    const query = new URLSearchParams()
    query.set('id', value)`,
})
