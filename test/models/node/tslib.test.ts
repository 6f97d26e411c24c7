import { tslib } from '../../../src/models/node/tslib.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tslib, {
  'aliases {__importDefault,__importStar}': `const tslib_1 = require('tslib')
    const driver = tslib_1.__importDefault(value)`,
  'steps __assign': `const tslib_1 = require('tslib')
    run(tslib_1.__assign({}, value))`,
  'steps __assign #2': `import { __assign } from 'tslib'
    const target = {}
    __assign(target, value)
    run(target)`,
  'steps {__spread,__spreadArrays,__spreadArray}': `import { __spreadArray } from 'tslib'
    run(__spreadArray([], value, true))`,
  'steps {__rest,__values,__read,__await,__asyncValues,__asyncDelegator}': `import { __rest } from 'tslib'
    run(__rest(value, ['id']))`,
})
