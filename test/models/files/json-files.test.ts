import { jsonFiles } from '../../../src/models/files/json-files.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonFiles, {
  'sinks default(0)': `const load = require('load-json-file')
    const data = await load(file)`,
  'sinks {readFile,readFileSync,writeFile,writeFileSync}(0)': `import jsonfile from 'jsonfile'
    const data = jsonfile.readFileSync(file)`,
  'sinks {sync,loadJsonFile,loadJsonFileSync,writeJsonFile,writeJsonFileSync}(0)': `import { loadJsonFile } from 'load-json-file'
    const data = await loadJsonFile(file)`,
})
