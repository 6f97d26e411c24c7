import { defineModel } from '../define-model.js'

export const denoFiles = defineModel({
  name: 'Deno files',
  docs: 'https://docs.deno.com/api/deno/file-system',
  globals: true,
  hint: '\\bDeno\\b',
  sinks: [
    {
      at: 'Deno.{readFile,readTextFile,readDir,open,create,readLink,writeFile,writeTextFile,mkdir,remove,truncate,chmod,chown}(0)',
      kind: 'path',
    },
    {
      at: 'Deno.{readFileSync,readTextFileSync,readDirSync,openSync,createSync,writeFileSync,writeTextFileSync,mkdirSync,removeSync}(0)',
      kind: 'path',
    },
    { at: 'Deno.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}(0)', kind: 'path' },
    { at: 'Deno.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}(1)', kind: 'path' },
    { at: 'Deno.{stat,statSync,lstat,lstatSync}(0)', kind: 'path', probe: true },
  ],
  steps: [
    { at: 'Deno.{realPath,realPathSync}', from: [0], value: 'string', effect: 'normalises-path' },
  ],
})
