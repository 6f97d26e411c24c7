import { lit } from '../../../src/models/http/lit.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(lit, {
  'sinks unsafeHTML(0)': `import { unsafeHTML } from 'lit/directives/unsafe-html.js'
    const title = unsafeHTML(text)`,
})
