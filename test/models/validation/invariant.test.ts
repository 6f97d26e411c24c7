import { invariant } from '../../../src/models/validation/invariant.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(invariant, {
  'guards {default,invariant}': `import invariant from 'tiny-invariant'
    invariant(KNOWN.has(name), 'unknown name')`,
})
