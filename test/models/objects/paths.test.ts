import { objectPaths } from '../../../src/models/objects/paths.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(objectPaths, {
  'sinks {set,setProperty}(1)': `import dotProp from 'dot-prop'
    dotProp.set(settings, name, value)`,
})
