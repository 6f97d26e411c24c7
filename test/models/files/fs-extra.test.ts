import { fsExtra } from '../../../src/models/files/fs-extra.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fsExtra, {
  'sinks {readJson,readJSON,readJsonSync,readJSONSync,remove,removeSync,emptyDir,emptyDirSync,emptydir,emptydirSync}(0)': `import fs from 'fs-extra'
    await fs.remove(file)`,
  'sinks {outputFile,outputFileSync,outputJson,outputJSON,outputJsonSync,writeJson,writeJSON,writeJsonSync,writeJSONSync}(0)': `import { outputFile } from 'fs-extra'
    await outputFile(file, text)`,
  'sinks {ensureDir,ensureDirSync,mkdirp,mkdirpSync,mkdirs,mkdirsSync,ensureFile,ensureFileSync,createFile,createFileSync}(0)': `const fs = require('fs-extra')
    fs.ensureDirSync(folder)`,
  'sinks {copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync}(0)': `import fse from 'fs-extra'
    await fse.copy(from, 'backup')`,
  'sinks {copy,copySync,move,moveSync,ensureLink,ensureLinkSync,ensureSymlink,ensureSymlinkSync}(1)': `import fse from 'fs-extra'
    await fse.move(upload.path, to)`,
  'sinks {pathExists,pathExistsSync}(0)': `import fs from 'fs-extra'
    if (await fs.pathExists(file)) use(file)`,
})
