import { defineModel } from '../define-model.js'

export const escapeHtml = defineModel({
  name: 'escape-html',
  docs: 'https://github.com/component/escape-html',
  packages: ['escape-html', 'lodash.escape'],
  sanitizers: [{ at: 'default', in: 0, clears: ['html', 'xml'] }],
})
