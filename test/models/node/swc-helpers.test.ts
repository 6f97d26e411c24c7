import { swcHelpers } from '../../../src/models/node/swc-helpers.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(swcHelpers, {
  'aliases {_,default}': `const interop = require('@swc/helpers/_/_interop_require_default')
    const driver = interop._(value)`,
})
