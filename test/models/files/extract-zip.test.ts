import { extractZip } from '../../../src/models/files/extract-zip.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(extractZip, {
  'sinks default(0)': `import extract from 'extract-zip'
    await extract(file, { dir: '/srv/imports' })`,
  'sinks default(1).dir': `import extract from 'extract-zip'
    await extract('a.zip', { dir: folder })`,
})
