import { saxonJs } from '../../../src/models/data/saxon-js.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(saxonJs, {
  'sinks XPath.evaluate(0)': `import SaxonJS from 'saxon-js'
    const users = SaxonJS.XPath.evaluate(expression, document)`,
})
