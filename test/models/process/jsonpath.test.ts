import { jsonpath } from '../../../src/models/process/jsonpath.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jsonpath, {
  'sinks {query,paths,nodes,value,parent,apply}(1)': `const jp = require('jsonpath')
    const found = jp.query(data, text)`,
})
