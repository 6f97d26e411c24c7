import { resolvePath } from '../../../src/models/files/resolve-path.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(resolvePath, {
  'sanitizers default': `import resolvePath from 'resolve-path'
    const file = resolvePath('/srv', name)`,
  'sanitizers default #2': `import resolvePath from 'resolve-path'
    const file = resolvePath(name)`,
  'steps default': `import resolvePath from 'resolve-path'
    const file = resolvePath(folder, name)`,
})
