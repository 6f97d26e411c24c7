import { nunjucks } from '../../../src/models/http/nunjucks.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(nunjucks, {
  'sinks {exports.renderString,Environment.renderString,exports.compile}(0)': `import nunjucks from 'nunjucks'
    const page = nunjucks.renderString(template, { title })`,
  'sinks new Template(0)': `import { Template } from 'nunjucks'
    const page = new Template(text)`,
  'sinks {exports.render,Environment.render,Environment.getTemplate}(0)': `import nunjucks from 'nunjucks'
    const page = nunjucks.configure('views').render(name, { title })`,
  'sinks runtime.markSafe(0)': `import nunjucks from 'nunjucks'
    const markup = nunjucks.runtime.markSafe(text)`,
  'sinks new runtime.SafeString(0)': `const nunjucks = require('nunjucks')
    const markup = new nunjucks.runtime.SafeString(text)`,
})
