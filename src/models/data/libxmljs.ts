import { defineModel } from '../define-model.js'

/** Options of libxml2 that let a document reach beyond itself, or grow. */
const OPTIONS = ['noent', 'replaceEntities', 'dtdload', 'dtdvalid', 'dtdattr', 'xinclude', 'huge'] as const

export const libxmljs = defineModel({
  name: 'libxmljs',
  docs: 'https://github.com/libxmljs/libxmljs/wiki',
  packages: ['libxmljs', 'libxmljs2', 'libxmljs-mt'],
  types: {
    Document: ['{parseXml,parseXmlString,parseXmlAsync,parseHtml,parseHtmlString,parseHtmlFragment,parseHtmlAsync}()', 'new Document()'],
    Element: ['Document.{root,get}()', 'Element.get()', '{Document,Element}.find().*', 'Element.{parent,nextElement,prevElement}()'],
  },
  sinks: [
    // What libxml2 does is off unless an option says otherwise.
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'noent', does: 'expands', among: OPTIONS },
      when: [{ at: '(1).noent', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'replaceEntities', does: 'expands', among: OPTIONS },
      when: [{ at: '(1).replaceEntities', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'dtdload', does: 'loads', among: OPTIONS },
      when: [{ at: '(1).dtdload', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'dtdvalid', does: 'loads', among: OPTIONS },
      when: [{ at: '(1).dtdvalid', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'dtdattr', does: 'loads', among: OPTIONS },
      when: [{ at: '(1).dtdattr', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'xinclude', does: 'loads', among: OPTIONS },
      when: [{ at: '(1).xinclude', is: 'truthy' }],
    },
    {
      at: '{parseXml,parseXmlString,parseXmlAsync}(0)',
      kind: 'xml',
      option: { name: 'huge', does: 'unlimits', among: OPTIONS },
      when: [{ at: '(1).huge', is: 'truthy' }],
    },
    { at: '{Document,Element}.{get,find}(0)', kind: 'xpath', called: 'XPath' },
  ],
})
