import { when } from '../../../src/models/node/when.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(when, {
  'aliases {lift,liftAll}': `const nodefn = require('when/node')
    const run = nodefn.lift(value)`,
})
