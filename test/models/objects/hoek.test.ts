import { hoek } from '../../../src/models/objects/hoek.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(hoek, {
  'sinks {merge,applyToDefaults}(1)': `const Hoek = require('hoek')
    const settings = Hoek.applyToDefaults({ cache: false }, options)`,
})
