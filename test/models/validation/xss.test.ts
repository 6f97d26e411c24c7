import { xss } from '../../../src/models/validation/xss.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(xss, {
  'sanitizers {default,filterXSS}': `import xss from 'xss'
    const html = xss(comment)`,
  'sanitizers FilterXSS.process': `import { FilterXSS } from 'xss'
    const filter = new FilterXSS({ whiteList: { b: [] } })
    const html = filter.process(comment)`,
  'sanitizers {escapeHtml,escapeAttrValue}': `import { escapeHtml } from 'xss'
    const html = escapeHtml(comment)`,
})
