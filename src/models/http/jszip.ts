import { defineModel } from '../define-model.js'

export const jszip = defineModel({
  name: 'jszip',
  docs: 'https://stuk.github.io/jszip/documentation/api_jszip.html',
  packages: ['jszip'],
  types: {
    JSZip: ['new default()', 'default()', 'loadAsync()', 'JSZip.loadAsync()', 'JSZip.folder()'],
    JSZipObject: ['JSZip.files.*', 'JSZip.file()', 'JSZip.forEach(0)(1)', 'JSZip.filter()', 'JSZip.filter(0)(1)'],
  },
  sources: [
    { at: 'JSZip.files', kind: 'remote', part: 'archive', value: 'object' },
    { at: 'JSZip.{forEach,filter}(0)(0)', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'JSZipObject.{name,unsafeOriginalName,comment}', kind: 'remote', part: 'archive', value: 'string' },
    {
      at: 'JSZipObject.async()',
      when: [{ at: '(0)', is: ['nodebuffer', 'uint8array', 'arraybuffer', 'blob'] }],
      kind: 'remote',
      part: 'archive',
      value: 'bytes',
    },
    { at: 'JSZipObject.async()', kind: 'remote', part: 'archive' },
  ],
})
