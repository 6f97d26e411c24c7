import { babelSpread } from '../../../src/models/node/babel-spread.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(babelSpread, {
  'steps default': `const _objectSpread = require('@babel/runtime/helpers/objectSpread2').default
    run(_objectSpread({}, value))`,
})
