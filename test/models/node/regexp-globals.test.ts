import { regexpGlobals } from '../../../src/models/node/regexp-globals.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(regexpGlobals, {
  'sinks RegExp(0)': `const pattern = new RegExp(text, 'i')`,
  'sinks ?.{match,matchAll,search}(0)': `const found = title.match(text)`,
  'sanitizers RegExp.escape': `const pattern = new RegExp(RegExp.escape(text), 'i')`,
})
