import { marked } from '../../../src/models/http/marked.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(marked, {
  'sanitizers {default,exports.marked,Marked.parse,Marked.parseInline}': `const marked = require('marked')
    const html = marked(text, { sanitize: true })`,
  'steps {default,exports.marked,Marked.parse,Marked.parseInline}': `import { marked } from 'marked'
    const html = marked.parse(text)`,
})
