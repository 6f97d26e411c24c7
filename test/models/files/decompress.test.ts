import { decompress } from '../../../src/models/files/decompress.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(decompress, {
  'sources File.{path,linkname}': `import decompress from 'decompress'
    await decompress(buffer, 'out', { filter: (file) => keep(file.path) })`,
  'sinks default(0)': `import decompress from 'decompress'
    await decompress(file, '/srv/imports')`,
  'sinks default(1)': `const decompress = require('decompress')
    await decompress(buffer, folder)`,
})
