import { ajv } from '../../../src/models/validation/ajv.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ajv, {
  'schemas validators Ajv.{compile,compileAsync}()': `import Ajv from 'ajv'
    const ajv = new Ajv({ allErrors: true })
    const validate = ajv.compile({ type: 'object', properties: { id: { type: 'integer' } }, additionalProperties: false })
    if (!validate(body)) throw new Error('invalid')`,
  'schemas validators Ajv.validate': `import { Ajv2020 } from 'ajv/dist/2020.js'
    const ajv = new Ajv2020()
    if (!ajv.validate(schema, body)) throw new Error('invalid')`,
})
