import { rawBody } from '../../../src/models/http/raw-body.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(rawBody, {
  'steps default': `import getRawBody from 'raw-body'
    const body = await getRawBody(req)`,
})
