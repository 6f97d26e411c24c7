import { defineModel } from '../define-model.js'

export const expressFileupload = defineModel({
  name: 'express-fileupload',
  docs: 'https://github.com/richardgirges/express-fileupload#readme',
  packages: ['express-fileupload'],
  savedAt: ['tempFilePath'],
  types: { UploadedFile: [], FileArray: [] },
  sources: [
    { at: '{UploadedFile,FileArray.*}.{name,mimetype,encoding}', kind: 'remote', part: 'files', value: 'string' },
    { at: '{UploadedFile,FileArray.*}.data', kind: 'remote', part: 'files', value: 'bytes' },
  ],
  sinks: [
    { at: '{UploadedFile,FileArray.*}.mv(0)', kind: 'path' },
    { at: 'default(0).tempFileDir', kind: 'path' },
  ],
})
