import { googlePromisify } from '../../../src/models/node/google-promisify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(googlePromisify, {
  'aliases {promisify,callbackify}': `import { promisify } from '@google-cloud/promisify'
    const run = promisify(value)`,
})
