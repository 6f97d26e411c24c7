import { promisifiedFs } from '../../../src/models/files/promisified-fs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(promisifiedFs, {
  'sinks {readFileAsync,readdirAsync,openAsync,readlinkAsync}(0)': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.readFileAsync(file).then(use)`,
  'sinks {writeFileAsync,appendFileAsync,truncateAsync,mkdirAsync,unlinkAsync,rmAsync,rmdirAsync,chmodAsync,chownAsync}(0)': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.unlinkAsync(file)`,
  'sinks {copyFileAsync,renameAsync,linkAsync,symlinkAsync}(0)': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.renameAsync(file, 'a')`,
  'sinks {copyFileAsync,renameAsync,linkAsync,symlinkAsync}(1)': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.renameAsync('a', file)`,
  'sinks {statAsync,lstatAsync,accessAsync,existsAsync}(0)': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.statAsync(file)`,
  'steps realpathAsync': `const fs = require('bluebird').promisifyAll(require('fs'))
    fs.realpathAsync(file).then(use)`,
})
