import { folders } from '../../../src/models/files/folders.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(folders, {
  'sinks default(0)': `const mkdirp = require('mkdirp')
    mkdirp(folder, (error) => done(error))`,
  'sinks {sync,native,mkdirp,mkdirpSync,mkdirpNative,mkdirpNativeSync,makeDirectory,makeDirectorySync}(0)': `import { mkdirp } from 'mkdirp'
    await mkdirp(folder)`,
  'sinks {rimraf,rimrafSync,nativeSync,manual,manualSync,deleteAsync,deleteSync,writeFile,writeFileSync}(0)': `import { rimraf } from 'rimraf'
    await rimraf(folder)`,
})
