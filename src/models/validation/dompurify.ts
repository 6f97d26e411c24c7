import { defineModel } from '../define-model.js'

export const dompurify = defineModel({
  name: 'dompurify',
  docs: 'https://github.com/cure53/DOMPurify',
  packages: ['dompurify', 'isomorphic-dompurify'],
  // The default export is the sanitizer in browsers and its factory on a server.
  types: { DOMPurify: ['default', 'default()', 'exports.DOMPurify'] },
  sanitizers: [{ at: 'DOMPurify.sanitize', in: 0, clears: ['html'] }],
})
