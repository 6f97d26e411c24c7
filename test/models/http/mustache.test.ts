import { mustache } from '../../../src/models/http/mustache.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mustache, {
  'sinks {exports.render,exports.parse,Writer.render,Writer.parse}(0)': `import Mustache from 'mustache'
    const page = Mustache.render(template, { title })`,
  'sanitizers exports.escape': `import Mustache from 'mustache'
    const text = Mustache.escape(value)`,
})
