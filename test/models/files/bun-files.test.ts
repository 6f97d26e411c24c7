import { bunFiles } from '../../../src/models/files/bun-files.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(bunFiles, {
  'sinks Bun.{file,write}(0)': `const text = await Bun.file(file).text()`,
})
