import { defineModel } from '../define-model.js'

export const unzipper = defineModel({
  name: 'unzipper',
  docs: 'https://github.com/ZJONSSON/node-unzipper#readme',
  packages: ['unzipper'],
  types: {
    ParseStream: ['{Parse,ParseOne}()', 'ParseStream.{on,once}()'],
    Entry: ['ParseStream.{on,once}(1)(0)', 'CentralDirectory.files', 'CentralDirectory.files.*'],
    File: [],
    CentralDirectory: ['Open.{buffer,file,url,s3,s3_v3,custom}()'],
  },
  inherits: { File: ['Entry'] },
  sources: [
    { at: 'Entry.path', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'Entry.props.path', kind: 'remote', part: 'archive', value: 'string' },
    { at: 'Entry.buffer()', kind: 'remote', part: 'archive', value: 'bytes' },
  ],
  sinks: [
    { at: 'Extract(0).path', kind: 'path' },
    { at: 'CentralDirectory.extract(0).path', kind: 'path' },
    { at: 'Open.file(0)', kind: 'path' },
  ],
  aliases: [{ at: '?.pipe', of: 0 }],
})
