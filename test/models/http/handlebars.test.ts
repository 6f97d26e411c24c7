import { handlebars } from '../../../src/models/http/handlebars.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(handlebars, {
  'sinks Handlebars.{compile,precompile,parse}(0)': `import Handlebars from 'handlebars'
    const page = Handlebars.compile(template)`,
  'sinks Handlebars.SafeString(0)': `import Handlebars from 'handlebars'
    Handlebars.registerHelper('bold', (text) => new Handlebars.SafeString(\`<b>\${text}</b>\`))`,
  'sanitizers {Handlebars.escapeExpression,Handlebars.Utils.escapeExpression}': `const hbs = require('handlebars')
    const text = hbs.Utils.escapeExpression(value)`,
})
