import { shelljsGlobal } from '../../../src/models/process/shelljs-global.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(shelljsGlobal, {
  'sources cat()': `const names = cat('names.txt')`,
  'sinks exec(0)': `require('shelljs/global')
    exec(text)`,
})
