import { fastestValidator } from '../../../src/models/validation/fastest-validator.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fastestValidator, {
  'schemas objects Validator.compile(0)': `import Validator from 'fastest-validator'
    const v = new Validator()
    const check = v.compile({ id: 'number', name: { type: 'string', min: 3 } })`,
  'schemas objects Validator.validate(1)': `const Validator = require('fastest-validator')
    const errors = new Validator().validate(body, { id: 'number' })`,
  'schemas validators Validator.compile()': `import Validator from 'fastest-validator'
    const check = new Validator().compile({ id: 'number' })
    if (check(body) !== true) throw new Error('invalid')`,
  'schemas validators Validator.validate': `import Validator from 'fastest-validator'
    const v = new Validator()
    if (v.validate(body, schema) !== true) throw new Error('invalid')`,
})
