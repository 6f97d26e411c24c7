import { escapeHtml } from '../../../src/models/validation/escape-html.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(escapeHtml, {
  'sanitizers default': `import escapeHtml from 'escape-html'
    const safe = escapeHtml(name)`,
})
