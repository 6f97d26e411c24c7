import { staticFolders } from '../../../src/models/files/static-folders.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(staticFolders, {
  'sinks default(0)': `import serveStatic from 'serve-static'
    serveStatic(folder)(req, res, next)`,
})
