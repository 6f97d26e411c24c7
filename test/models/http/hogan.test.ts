import { hogan } from '../../../src/models/http/hogan.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(hogan, {
  'sinks {compile,parse,scan}(0)': `const hogan = require('hogan.js')
    const page = hogan.compile(template).render({ title })`,
})
