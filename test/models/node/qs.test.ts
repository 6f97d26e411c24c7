import { qs } from '../../../src/models/node/qs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(qs, {
  'steps parse': `import qs from 'qs'
    const query = qs.parse(value)`,
  'steps stringify': `import qs from 'qs'
    const text = qs.stringify({ name: value })`,
})
