import { expressMongoSanitize } from '../../../src/models/validation/express-mongo-sanitize.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressMongoSanitize, {
  'sanitizers sanitize': `import mongoSanitize from 'express-mongo-sanitize'
    const filter = mongoSanitize.sanitize(body)`,
  'guards has': `import mongoSanitize from 'express-mongo-sanitize'
    if (mongoSanitize.has(body)) throw new Error('operators')`,
  'concepts default': `import mongoSanitize from 'express-mongo-sanitize'
    app.use(mongoSanitize({ replaceWith: '_' }))`,
})
