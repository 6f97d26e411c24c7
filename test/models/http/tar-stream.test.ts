import { tarStream } from '../../../src/models/http/tar-stream.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(tarStream, {
  'sources Headers.{name,linkname}': `import tar from 'tar-stream'
    const extract = tar.extract()
    extract.on('entry', (header, stream, next) => {
      save(header.name)
      next()
    })`,
  'sources Extract.on(1)(1)': `import tar from 'tar-stream'
    const extract = tar.extract()
    extract.on('entry', (header, stream, next) => {
      stream.pipe(target)
      next()
    })`,
  'sources extract(1).ignore(0)': `import tar from 'tar-fs'
    stream.pipe(tar.extract(folder, { ignore: (name) => hidden(name) }))`,
  'sinks {extract,pack}(0)': `const tar = require('tar-fs')
    tar.pack(folder).pipe(out)`,
})
