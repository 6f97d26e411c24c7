import { defineModel } from '../define-model.js'

/** What fs-extra adds to the functions of `fs`; those are in `fs.ts`. */
export const fsExtra = defineModel({
  name: 'fs-extra',
  docs: 'https://github.com/jprichardson/node-fs-extra#methods',
  packages: ['fs-extra'],
  sinks: [
    {
      at: '{readJson,readJSON,readJsonSync,readJSONSync,remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync}(0)',
      kind: 'path',
    },
    {
      at: '{outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,writeJson,writeJSON,writeJsonSync,writeJSONSync}(0)',
      kind: 'path',
    },
    {
      at: '{ensureDir,ensureDirSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,ensureFile,ensureFileSync,createFile,createFileSync}(0)',
      kind: 'path',
    },
    { at: '{copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync}(0)', kind: 'path' },
    { at: '{copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync}(1)', kind: 'path' },
    { at: '{pathExists,pathExistsSync}(0)', kind: 'path', probe: true },
  ],
})
