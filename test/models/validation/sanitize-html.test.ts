import { sanitizeHtml } from '../../../src/models/validation/sanitize-html.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sanitizeHtml, {
  'sanitizers default': `import sanitizeHtml from 'sanitize-html'
    const html = sanitizeHtml(comment, { allowedTags: ['b', 'i'] })`,
})
