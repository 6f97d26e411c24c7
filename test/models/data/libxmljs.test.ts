import { libxmljs } from '../../../src/models/data/libxmljs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(libxmljs, {
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0)': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { noent: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #2': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { replaceEntities: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #3': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { dtdload: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #4': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { dtdvalid: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #5': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { dtdattr: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #6': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { xinclude: true })`,
  'sinks {parseXml,parseXmlString,parseXmlAsync}(0) #7': `import libxmljs from 'libxmljs2'
    const doc = libxmljs.parseXml(text, { huge: true })`,
  'sinks {Document,Element}.{get,find}(0)': `import libxmljs from 'libxmljs2'
    const user = libxmljs.parseXml(xml).get(expression)`,
})
