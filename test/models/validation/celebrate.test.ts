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
  'requestSchemas celebrate': `import { celebrate, Joi } from 'celebrate'
    router.post('/items', celebrate({ body: Joi.object({ id: Joi.number() }) }), create)`,
  'requestSchemas celebrate #2': `import { celebrate, Joi } from 'celebrate'
    router.post('/items', celebrate({ query: Joi.object({ id: Joi.number() }) }), create)`,
  'requestSchemas celebrate #3': `import { celebrate, Joi } from 'celebrate'
    router.post('/items', celebrate({ params: Joi.object({ id: Joi.number() }) }), create)`,
  'requestSchemas celebrate #4': `import { celebrate, Joi } from 'celebrate'
    router.post('/items', celebrate({ headers: Joi.object({ id: Joi.number() }) }), create)`,
  'requestSchemas celebrate #5': `import { celebrate, Joi } from 'celebrate'
    router.post('/items', celebrate({ cookies: Joi.object({ id: Joi.number() }) }), create)`,
})
