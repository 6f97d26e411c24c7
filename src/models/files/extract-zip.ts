import { defineModel } from '../define-model.js'

export const extractZip = defineModel({
  name: 'extract-zip',
  docs: 'https://github.com/max-mapper/extract-zip#readme',
  packages: ['extract-zip'],
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: 'default(1).dir', kind: 'path' },
  ],
})
