import { parseurl } from '../../../src/models/http/parseurl.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(parseurl, {
  'sources {default,original}()': `const parseUrl = require('parseurl')
    module.exports = (req, res) => send(parseUrl.original(req).pathname)`,
})
