import { fstream } from '../../../src/models/files/fstream.js'
import { fireRows } from '../../support/fire-rows.js'

const CONSTRUCTORS = '{Writer,FileWriter,DirWriter,LinkWriter,ProxyWriter,Reader,FileReader,DirReader,LinkReader,ProxyReader}'

fireRows(fstream, {
  [`sinks ${CONSTRUCTORS}(0)`]: `import fstream from 'fstream'
    new fstream.DirReader(folder)`,
  [`sinks ${CONSTRUCTORS}(0).path`]: `const { Writer } = require('fstream')
    entry.pipe(Writer({ path: target }))`,
})
