import { cryo } from '../../../src/models/process/cryo.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cryo, {
  'sinks parse(0)': `import Cryo from 'cryo'
    const made = Cryo.parse(text)`,
})
