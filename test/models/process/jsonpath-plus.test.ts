import { jsonpathPlus } from '../../../src/models/process/jsonpath-plus.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonpathPlus, {
  'sinks {default,exports.JSONPath}(0).path': `import { JSONPath } from 'jsonpath-plus'
    const found = new JSONPath({ path: text, json: data })`,
  'sinks {default,exports.JSONPath}(0).path #2': `import { JSONPath } from 'jsonpath-plus'
    const found = JSONPath({ path: text, json: data, eval: 'native' })`,
  'sinks {default,exports.JSONPath}(1)': `import { JSONPath } from 'jsonpath-plus'
    const found = JSONPath({ eval: true }, text, data)`,
  'sinks JSONPath.evaluate(0)': `import { JSONPath } from 'jsonpath-plus'
    const query = new JSONPath({ json: data, autostart: false })
    const found = query.evaluate(text)`,
})
