import { dot } from '../../../src/models/http/dot.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dot, {
  'sinks {template,compile}(0)': `const doT = require('dot')
    const page = doT.template(template)({ title })`,
})
