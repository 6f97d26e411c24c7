import { defineModel } from '../define-model.js'

export const entities = defineModel({
  name: 'entities',
  docs: 'https://github.com/fb55/entities',
  packages: ['entities'],
  sanitizers: [
    { at: '{encode,encodeHTML,encodeNonAsciiHTML,encodeXML,escape,escapeUTF8}', in: 0, clears: ['html', 'xml'] },
    // Enough between tags; in an attribute the quotes stay.
    { at: 'escapeText', in: 0, clears: ['html', 'xml'] },
  ],
  steps: [
    {
      at: '{decode,decodeHTML,decodeHTMLStrict,decodeHTMLAttribute,decodeXML,decodeXMLStrict}',
      from: [0],
      value: 'string',
      effect: 'decodes',
    },
  ],
})
