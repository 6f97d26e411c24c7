import { artTemplate } from '../../../src/models/http/art-template.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(artTemplate, {
  'sinks {render,compile}(0)': `const template = require('art-template')
    const page = template.render(source, { title })`,
  'sinks default(0)': `const template = require('art-template')
    const page = template(file, { title })`,
})
