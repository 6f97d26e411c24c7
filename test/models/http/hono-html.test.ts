import { honoHtml } from '../../../src/models/http/hono-html.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(honoHtml, {
  'sinks raw(0)': `import { raw } from 'hono/html'
    const markup = raw(text)`,
  'sanitizers html': `import { html } from 'hono/html'
    const page = html\`<h1>\${title}</h1>\``,
})
