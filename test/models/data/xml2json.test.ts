import { xml2json } from '../../../src/models/data/xml2json.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(xml2json, {
  'sinks toJson(0)': `import parser from 'xml2json'
    const order = parser.toJson(text, { object: true })`,
  'steps toJson': `import { toJson } from 'xml2json'
    const order = toJson(text)`,
})
