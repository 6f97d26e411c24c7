import { defineModel } from '../define-model.js'

export const jimp = defineModel({
  name: 'jimp',
  docs: 'https://jimp-dev.github.io/jimp/',
  packages: ['jimp', '@jimp/core'],
  sinks: [
    { at: '{Jimp.read,read}(0)', kind: 'url' },
  ],
})
