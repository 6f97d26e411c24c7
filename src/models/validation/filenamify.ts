import { defineModel } from '../define-model.js'

export const filenamify = defineModel({
  name: 'filenamify',
  docs: 'https://github.com/sindresorhus/filenamify',
  packages: ['filenamify'],
  sanitizers: [{ at: 'default', in: 0, clears: ['path'] }],
  // Only the last part of the path is cleaned.
  steps: [{ at: 'filenamifyPath', from: [0], value: 'string' }],
})
