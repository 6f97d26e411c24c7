import { mongoSanitize } from '../../../src/models/validation/mongo-sanitize.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(mongoSanitize, {
  'sanitizers default': `import sanitize from 'mongo-sanitize'
    const filter = sanitize(req.body)`,
})
