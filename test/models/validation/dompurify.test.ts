import { dompurify } from '../../../src/models/validation/dompurify.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dompurify, {
  'sanitizers DOMPurify.sanitize': `import createDOMPurify from 'dompurify'
    import { JSDOM } from 'jsdom'
    const purify = createDOMPurify(new JSDOM('').window)
    const html = purify.sanitize(comment)`,
})
