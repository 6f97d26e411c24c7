import { defineModel } from '../define-model.js'

export const sanitizeFilename = defineModel({
  name: 'sanitize-filename',
  docs: 'https://github.com/parshap/node-sanitize-filename',
  packages: ['sanitize-filename'],
  sanitizers: [{ at: 'default', in: 0, clears: ['path'] }],
})
