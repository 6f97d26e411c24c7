import { sanitizeFilename } from '../../../src/models/validation/sanitize-filename.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sanitizeFilename, {
  'sanitizers default': `import sanitize from 'sanitize-filename'
    const name = sanitize(file.originalname)`,
})
