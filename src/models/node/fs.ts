import { defineModel } from '../define-model.js'

/** What is read from disk, as a source. fs-extra, graceful-fs and mz add to the builtin's functions and change none. */
export const fs = defineModel({
  name: 'fs',
  docs: 'https://nodejs.org/api/fs.html',
  packages: ['fs', 'fs/promises', 'fs-extra', 'graceful-fs', 'mz/fs'],
  types: {
    ReadStream: ['createReadStream()', 'FileHandle.createReadStream()', 'ReadStream.{on,once,setEncoding}()'],
    FileHandle: ['open()', 'promises.open()'],
  },
  sources: [
    { at: '{readFile,readFileSync,promises.readFile}()', kind: 'local', part: 'file', value: 'string' },
    { at: 'readFile(*)(1)', kind: 'local', part: 'file', value: 'string' },
    { at: '{readdir,readdirSync,promises.readdir}()', kind: 'local', part: 'file', value: 'object' },
    { at: 'readdir(*)(1)', kind: 'local', part: 'file', value: 'object' },
    { at: '{readlink,readlinkSync,promises.readlink}()', kind: 'local', part: 'file', value: 'string' },
    { at: 'readlink(*)(1)', kind: 'local', part: 'file', value: 'string' },
    {
      at: 'ReadStream.{on,once}(1)(0)',
      when: [{ at: '(0)', is: ['data'] }],
      kind: 'local',
      part: 'file',
      value: 'string',
    },
    { at: 'ReadStream.read()', kind: 'local', part: 'file', value: 'string' },
    { at: 'FileHandle.readFile()', kind: 'local', part: 'file', value: 'string' },
    { at: 'FileHandle.readLines()', kind: 'local', part: 'file', value: 'object' },
    { at: '{readJson,readJSON,readJsonSync,readJSONSync}()', kind: 'local', part: 'file' },
    { at: '{readJson,readJSON}(*)(1)', kind: 'local', part: 'file' },
  ],
  steps: [
    {
      at: '{realpath,realpathSync,realpathSync.native,promises.realpath}',
      from: [0],
      value: 'string',
      effect: 'normalises-path',
    },
  ],
})
