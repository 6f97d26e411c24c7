import { tar } from '../../../src/models/http/tar.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tar, {
  'sources {extract,x,list,t}(0).filter(0)': `import { extract } from 'tar'
    await extract({ file, cwd, filter: (path) => allowed(path) })`,
  'sources ReadEntry.{path,linkpath}': `import * as tar from 'tar'
    await tar.t({ file, onReadEntry: (entry) => names.push(entry.path) })`,
  'sources ReadEntry.header.{path,linkpath}': `import { Parser } from 'tar'
    const parser = new Parser({ onReadEntry: (entry) => links.push(entry.header.linkpath) })`,
})
