import { isSubdir } from '../../../src/models/files/is-subdir.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(isSubdir, {
  'guards default': `import isSubdir from 'is-subdir'
    if (!isSubdir(folder, file)) throw new Error('outside')`,
})
