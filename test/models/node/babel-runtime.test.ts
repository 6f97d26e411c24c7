import { babelRuntime } from '../../../src/models/node/babel-runtime.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(babelRuntime, {
  'aliases default': `const _interopRequireDefault = require('@babel/runtime/helpers/interopRequireDefault')
    const driver = _interopRequireDefault(value)`,
})
