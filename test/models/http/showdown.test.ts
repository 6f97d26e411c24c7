import { showdown } from '../../../src/models/http/showdown.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(showdown, {
  'steps Converter.makeHtml': `const showdown = require('showdown')
    const html = new showdown.Converter().makeHtml(text)`,
})
