import { defineModel } from '../define-model.js'

export const sharp = defineModel({
  name: 'sharp',
  docs: 'https://sharp.pixelplumbing.com/api-output',
  packages: ['sharp'],
  types: {
    Sharp: [
      'default()',
      'new default()',
      'Sharp.{resize,rotate,extract,trim,flatten,jpeg,png,webp,avif,tiff,gif,toFormat,withMetadata,composite,clone}()',
    ],
  },
  sinks: [
    { at: 'default(0)', kind: 'path' },
    { at: 'Sharp.toFile(0)', kind: 'path' },
    { at: 'Sharp.composite(0).input', kind: 'path' },
  ],
})
