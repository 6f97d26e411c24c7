import { q } from '../../../src/models/node/q.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(q, {
  'aliases {denodeify,nfbind,nbind,promised}': `const Q = require('q')
    const run = Q.denodeify(value)`,
})
