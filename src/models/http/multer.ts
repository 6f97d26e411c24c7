import { defineModel } from '../define-model.js'

export const multer = defineModel({
  name: 'multer',
  docs: 'https://github.com/expressjs/multer#readme',
  packages: ['multer'],
  savedAt: ['path', 'destination'],
  types: {
    File: ['diskStorage(0).{destination,filename}(1)', 'default(0).fileFilter(1)', 'StorageEngine._handleFile(1)'],
    // The name under which multer declares the type for all files.
    'Express.Multer.File': [],
    UploadRequest: ['diskStorage(0).{destination,filename}(0)', 'default(0).fileFilter(0)'],
  },
  inherits: { 'Express.Multer.File': ['File'] },
  sources: [
    // The parser leaves the last part of the name, unless it is told to `preservePath`.
    { at: 'File.originalname', kind: 'remote', part: 'files', value: 'string', clears: ['path'] },
    { at: 'File.{fieldname,mimetype,encoding}', kind: 'remote', part: 'files', value: 'string' },
    { at: 'File.{buffer,stream}', kind: 'remote', part: 'files', value: 'bytes' },
    { at: 'UploadRequest.body', kind: 'remote', part: 'body' },
    { at: 'UploadRequest.query', kind: 'remote', part: 'query' },
    { at: 'UploadRequest.params.*', kind: 'remote', part: 'params', value: 'string' },
    { at: 'UploadRequest.headers.*', kind: 'remote', part: 'headers', value: 'string' },
  ],
  sinks: [
    { at: 'default(0).dest', kind: 'path' },
    { at: 'diskStorage(0).destination(2)(1)', kind: 'path' },
    { at: 'diskStorage(0).filename(2)(1)', kind: 'path' },
  ],
})
