import { lodashTemplate } from '../../../src/models/http/lodash-template.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(lodashTemplate, {
  'sinks default(0)': `const template = require('lodash.template')
    const page = template(text)({ title })`,
  'steps default()': `const template = require('lodash.template')
    const page = template('<%= title %>')({ title })`,
})
