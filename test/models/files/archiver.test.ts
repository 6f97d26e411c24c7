import { archiver } from '../../../src/models/files/archiver.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(archiver, {
  'sinks Archiver.{file,directory}(0)': `import archiver from 'archiver'
    const archive = archiver('zip')
    archive.directory(folder, false)`,
  'sinks Archiver.glob(1).cwd': `import { ZipArchive } from 'archiver'
    new ZipArchive().glob('*.txt', { cwd: folder })`,
})
