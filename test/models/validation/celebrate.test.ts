import { celebrate } from '../../../src/models/validation/celebrate.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(celebrate, {
  'concepts exports.celebrate': `import { celebrate, Joi, Segments } from 'celebrate'
    app.post('/users', celebrate({ [Segments.BODY]: Joi.object({ name: Joi.string() }) }), create)`,
  'concepts celebrator()': `const { celebrator, Joi } = require('celebrate')
    const validate = celebrator({ reqContext: true })
    app.get('/users', validate({ query: Joi.object({ page: Joi.number() }) }), list)`,
  'concepts errors': `import { errors } from 'celebrate'
    app.use(errors())`,
})
