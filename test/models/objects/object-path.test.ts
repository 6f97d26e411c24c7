import { objectPath } from '../../../src/models/objects/object-path.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(objectPath, {
  'sinks withInheritedProps.set(1)': `const objectPath = require('object-path')
    objectPath.withInheritedProps.set(settings, name, value)`,
})
