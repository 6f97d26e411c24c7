import { defineModel } from '../define-model.js'

export const archiver = defineModel({
  name: 'archiver',
  docs: 'https://www.archiverjs.com/docs/archiver/',
  packages: ['archiver'],
  types: {
    Archiver: [
      'default()',
      'exports.create()',
      'new {Archiver,ZipArchive,TarArchive,JsonArchive}()',
      'Archiver.{append,directory,file,glob,symlink,setFormat,setModule}()',
    ],
  },
  sinks: [
    { at: 'Archiver.{file,directory}(0)', kind: 'path' },
    { at: 'Archiver.glob(1).cwd', kind: 'path' },
  ],
})
