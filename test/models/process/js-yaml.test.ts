import { jsYaml } from '../../../src/models/process/js-yaml.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsYaml, {
  'sinks {load,loadAll}(0)': `import yaml from 'js-yaml'
    const settings = yaml.load(text)`,
  'steps {load,loadAll,safeLoad,safeLoadAll}': `const { safeLoad } = require('js-yaml')
    const settings = safeLoad(text)`,
})
