import { rsvp } from '../../../src/models/node/rsvp.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(rsvp, {
  'aliases denodeify': `import { denodeify } from 'rsvp'
    const run = denodeify(value)`,
})
