import { yauzl } from '../../../src/models/http/yauzl.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(yauzl, {
  'sources Entry.{fileName,fileComment,comment}': `import yauzl from 'yauzl'
    yauzl.open(path, { lazyEntries: true }, (err, zipfile) => {
      zipfile.on('entry', (entry) => {
        save(entry.fileName)
      })
    })`,
  'sources Entry.fileNameRaw': `import yauzl from 'yauzl'
    yauzl.open(path, { lazyEntries: true }, (err, zipfile) => {
      zipfile.on('entry', (entry) => {
        save(entry.fileNameRaw)
      })
    })`,
  'sources ZipFile.openReadStream(1)(1)': `import yauzl from 'yauzl'
    yauzl.open(path, { lazyEntries: true }, (err, zipfile) => {
      zipfile.on('entry', (entry) => {
        zipfile.openReadStream(entry, (err, stream) => stream.pipe(target))
      })
    })`,
  'sinks {open,openPromise}(0)': `import yauzl from 'yauzl'
    yauzl.open(file, (error, zip) => use(zip))`,
})
