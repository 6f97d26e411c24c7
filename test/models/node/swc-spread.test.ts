import { swcSpread } from '../../../src/models/node/swc-spread.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(swcSpread, {
  'steps _': `const spread = require('@swc/helpers/_/_object_spread')
    run(spread._({}, value))`,
})
