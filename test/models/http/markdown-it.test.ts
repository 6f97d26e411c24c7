import { markdownIt } from '../../../src/models/http/markdown-it.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(markdownIt, {
  'sanitizers MarkdownIt.{render,renderInline}': `import MarkdownIt from 'markdown-it'
    const html = new MarkdownIt().render(text)`,
  'steps MarkdownIt.{render,renderInline}': `const md = require('markdown-it')({ html: true })
    const html = md.render(text)`,
  'steps MarkdownIt.{render,renderInline} #2': `import MarkdownIt from 'markdown-it'
    const md = new MarkdownIt('default', { html: true })
    const html = md.renderInline(text)`,
})
