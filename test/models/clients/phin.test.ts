import { phin } from '../../../src/models/clients/phin.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(phin, {
  'sinks {default,unpromisified}(0)': `const p = require('phin')
    await p(address)`,
  'sinks {default,unpromisified}(0).url': `const p = require('phin')
    await p({ url: address, parse: 'json' })`,
})
