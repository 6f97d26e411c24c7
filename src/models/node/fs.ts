import { defineModel } from '../define-model.js'

/**
 * What is read from disk, as a source, and the calls that take paths. fs-extra, graceful-fs and mz change none of the builtin's
 * functions; what fs-extra adds is in `fs-extra.ts`.
 */
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
  sinks: [
    { at: '{readFile,readdir,opendir,open,openAsBlob,createReadStream,watch,watchFile,readlink}(0)', kind: 'path' },
    { at: '{readFileSync,readdirSync,opendirSync,openSync,readlinkSync}(0)', kind: 'path' },
    { at: '{writeFile,appendFile,createWriteStream,truncate,mkdir,mkdtemp,unlink,rm,rmdir}(0)', kind: 'path' },
    { at: '{writeFileSync,appendFileSync,truncateSync,mkdirSync,mkdtempSync,unlinkSync,rmSync,rmdirSync}(0)', kind: 'path' },
    { at: '{chmod,lchmod,chown,lchown,utimes,lutimes}(0)', kind: 'path' },
    { at: '{chmodSync,lchmodSync,chownSync,lchownSync,utimesSync,lutimesSync}(0)', kind: 'path' },
    { at: '{copyFile,cp,rename,link,symlink}(0)', kind: 'path' },
    { at: '{copyFile,cp,rename,link,symlink}(1)', kind: 'path' },
    { at: '{copyFileSync,cpSync,renameSync,linkSync,symlinkSync}(0)', kind: 'path' },
    { at: '{copyFileSync,cpSync,renameSync,linkSync,symlinkSync}(1)', kind: 'path' },
    { at: 'promises.{readFile,readdir,opendir,open,watch,readlink}(0)', kind: 'path' },
    { at: 'promises.{writeFile,appendFile,truncate,mkdir,mkdtemp,unlink,rm,rmdir}(0)', kind: 'path' },
    { at: 'promises.{chmod,lchmod,chown,lchown,utimes,lutimes}(0)', kind: 'path' },
    { at: 'promises.{copyFile,cp,rename,link,symlink}(0)', kind: 'path' },
    { at: 'promises.{copyFile,cp,rename,link,symlink}(1)', kind: 'path' },
    { at: 'new {ReadStream,FileReadStream,WriteStream,FileWriteStream}(0)', kind: 'path' },
    { at: '{stat,lstat,statfs,access,exists}(0)', kind: 'path', probe: true },
    { at: '{statSync,lstatSync,statfsSync,accessSync,existsSync}(0)', kind: 'path', probe: true },
    { at: 'promises.{stat,lstat,statfs,access}(0)', kind: 'path', probe: true },
  ],
  steps: [
    {
      at: '{realpath,realpathSync,realpathSync.native,promises.realpath}',
      from: [0],
      value: 'string',
      effect: 'normalises-path',
    },
  ],
  aliases: [{ at: 'ReadStream.pipe', of: 0 }],
})
