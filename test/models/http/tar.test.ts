import { tar } from '../../../src/models/http/tar.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tar, {
  'sources {extract,x,list,t}(0).filter(0)': `import { extract } from 'tar'
    await extract({ file, cwd, filter: (path) => allowed(path) })`,
  'sources ReadEntry.{path,linkpath}': `import * as tar from 'tar'
    await tar.t({ file, onReadEntry: (entry) => names.push(entry.path) })`,
  'sources ReadEntry.header.{path,linkpath}': `import { Parser } from 'tar'
    const parser = new Parser({ onReadEntry: (entry) => links.push(entry.header.linkpath) })`,
  'sinks {create,c,extract,x,list,t,replace,r,update,u}(0).{file,cwd,C,f}': `import * as tar from 'tar'
    await tar.x({ file: 'a.tgz', cwd: folder })`,
  'sinks {create,c,replace,r,update,u}(1).*': `import * as tar from 'tar'
    await tar.c({ file: 'a.tgz' }, [folder])`,
})
