import { util } from '../../../src/models/node/util.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(util, {
  'sources parseArgs()': `import { parseArgs } from 'node:util'
    const { values, positionals } = parseArgs({ allowPositionals: true })`,
  'steps format': `import { format } from 'node:util'
    const text = format('hello %s', value)`,
  'steps formatWithOptions': `import { formatWithOptions } from 'node:util'
    const text = formatWithOptions({ colors: true }, 'hello %s', value)`,
  'steps inspect': `const util = require('util')
    const text = util.inspect(value)`,
  'steps {stripVTControlCharacters,toUSVString}': `import { stripVTControlCharacters } from 'node:util'
    const text = stripVTControlCharacters(value)`,
  'steps styleText': `import { styleText } from 'node:util'
    const text = styleText('red', value)`,
  'steps TextDecoder.decode': `import { TextDecoder } from 'node:util'
    const text = new TextDecoder().decode(value)`,
  'aliases {promisify,callbackify,deprecate}': `import { promisify } from 'node:util'
    const run = promisify(value)`,
  'sanitizers inspect': `import { inspect } from 'node:util'
    console.log('got ' + inspect(value))`,
})
