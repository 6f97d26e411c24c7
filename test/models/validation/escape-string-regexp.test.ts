import { escapeStringRegexp } from '../../../src/models/validation/escape-string-regexp.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(escapeStringRegexp, {
  'sanitizers default': `import escapeStringRegexp from 'escape-string-regexp'
    const pattern = new RegExp(escapeStringRegexp(text), 'i')`,
})
