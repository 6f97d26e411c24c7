import { defineModel } from '../define-model.js'

/** Reads the body of a request to its end. */
export const rawBody = defineModel({
  name: 'raw-body',
  docs: 'https://github.com/stream-utils/raw-body#readme',
  packages: ['raw-body'],
  steps: [{ at: 'default', from: [0] }],
})
