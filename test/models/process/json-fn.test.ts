import { jsonFn } from '../../../src/models/process/json-fn.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonFn, {
  'sinks parse(0)': `import JSONfn from 'json-fn'
    const job = JSONfn.parse(text)`,
})
