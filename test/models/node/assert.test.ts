import { assert } from '../../../src/models/node/assert.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(assert, {
  'guards {default,ok,strict}': `import assert from 'node:assert'
    assert(isKnown(name))`,
  'terminators fail': `import { fail } from 'node:assert'
    fail('unreachable')`,
})
