import { entities } from '../../../src/models/validation/entities.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(entities, {
  'sanitizers {encode,encodeHTML,encodeNonAsciiHTML,encodeXML,escape,escapeUTF8}': `import { encodeHTML } from 'entities'
    const safe = encodeHTML(name)`,
  'sanitizers escapeText': `import { escapeText } from 'entities'
    const safe = escapeText(name)`,
  'steps {decode,decodeHTML,decodeHTMLStrict,decodeHTMLAttribute,decodeXML,decodeXMLStrict}': `
    import * as entities from 'entities'
    const text = entities.decodeHTML(html)`,
})
