import { cookie } from '../../../src/models/validation/cookie.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(cookie, {
  'sanitizers {serialize,stringifySetCookie,stringifyCookie}': `import { serialize } from 'cookie'
    res.setHeader('Set-Cookie', serialize('theme', theme))`,
})
