import { defineModel } from '../define-model.js'

export const libxmljs = defineModel({
  name: 'libxmljs',
  docs: 'https://github.com/libxmljs/libxmljs/wiki',
  packages: ['libxmljs', 'libxmljs2', 'libxmljs-mt'],
  types: {
    Document: ['{parseXml,parseXmlString,parseXmlAsync,parseHtml,parseHtmlString,parseHtmlFragment,parseHtmlAsync}()', 'new Document()'],
    Element: ['Document.{root,get}()', 'Element.get()', '{Document,Element}.find().*', 'Element.{parent,nextElement,prevElement}()'],
  },
  sinks: [
    // What libxml2 does is off unless an option says otherwise. `called` is that option.
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'noent', when: [{ at: '(1).noent', is: 'truthy' }] },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      called: 'replaceEntities',
      when: [{ at: '(1).replaceEntities', is: 'truthy' }],
    },
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'dtdload', when: [{ at: '(1).dtdload', is: 'truthy' }] },
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'dtdvalid', when: [{ at: '(1).dtdvalid', is: 'truthy' }] },
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'dtdattr', when: [{ at: '(1).dtdattr', is: 'truthy' }] },
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'xinclude', when: [{ at: '(1).xinclude', is: 'truthy' }] },
    { at: '{parseXml,parseXmlString,parseXmlAsync}(0)', kind: 'xml', called: 'huge', when: [{ at: '(1).huge', is: 'truthy' }] },
    { at: '{Document,Element}.{get,find}(0)', kind: 'xpath', called: 'XPath' },
  ],
})
