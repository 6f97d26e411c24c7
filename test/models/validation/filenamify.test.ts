import { filenamify } from '../../../src/models/validation/filenamify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(filenamify, {
  'sanitizers default': `import filenamify from 'filenamify'
    const name = filenamify(file.originalname)`,
  'steps filenamifyPath': `import { filenamifyPath } from 'filenamify'
    const path = filenamifyPath(text)`,
})
