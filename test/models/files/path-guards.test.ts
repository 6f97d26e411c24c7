import { pathGuards } from '../../../src/models/files/path-guards.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pathGuards, {
  'guards default': `import isPathInside from 'is-path-inside'
    if (!isPathInside(file, folder)) throw new Error('outside')`,
})
