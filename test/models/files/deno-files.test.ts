import { denoFiles } from '../../../src/models/files/deno-files.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(denoFiles, {
  'sinks Deno.{readFile,readTextFile,readDir,open,create,readLink,writeFile,writeTextFile,mkdir,remove,truncate,chmod,chown}(0)': `const text = await Deno.readTextFile(file)`,
  'sinks Deno.{readFileSync,readTextFileSync,readDirSync,openSync,createSync,writeFileSync,writeTextFileSync,mkdirSync,removeSync}(0)': `Deno.mkdirSync(folder)`,
  'sinks Deno.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}(0)': `await Deno.rename(file, 'a.txt')`,
  'sinks Deno.{copyFile,copyFileSync,rename,renameSync,link,linkSync,symlink,symlinkSync}(1)': `await Deno.rename('a.txt', file)`,
  'sinks Deno.{stat,statSync,lstat,lstatSync}(0)': `const { size } = await Deno.stat(file)`,
  'steps Deno.{realPath,realPathSync}': `const real = await Deno.realPath(file)`,
})
