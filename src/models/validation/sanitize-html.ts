import { defineModel } from '../define-model.js'

export const sanitizeHtml = defineModel({
  name: 'sanitize-html',
  docs: 'https://github.com/apostrophecms/sanitize-html',
  packages: ['sanitize-html'],
  sanitizers: [{ at: 'default', in: 0, clears: ['html'] }],
})
