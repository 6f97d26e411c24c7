import { bluebird } from '../../../src/models/node/bluebird.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bluebird, {
  'aliases {promisify,promisifyAll,method}': `import Promise from 'bluebird'
    const run = Promise.promisify(value)`,
})
