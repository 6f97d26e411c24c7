import { joi } from '../../../src/models/validation/joi.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(joi, {
  'schemas objects Root.{object,compile}(0)': `import Joi from 'joi'
    const schema = Joi.object({ id: Joi.number() })`,
  'schemas objects AnySchema.keys(0)': `const Joi = require('@hapi/joi')
    const schema = Joi.object().keys({ id: Joi.number() })`,
  'schemas arrays AnySchema.items(0)': `import Joi from 'joi'
    const ids = Joi.array().items(Joi.number())`,
  'schemas strings Root.string()': `import Joi from 'joi'
    const name = Joi.string().min(3).required()`,
  'schemas narrows Root.{number,boolean,bool,date}()': `import * as Joi from 'joi'
    const page = Joi.number().integer().min(1)`,
  'schemas narrows Root.{valid,equal}()': `import Joi from 'joi'
    const sort = Joi.valid('asc', 'desc')`,
  'schemas narrows AnySchema.{valid,equal,only}()': `import { Joi, celebrate } from 'celebrate'
    const sort = Joi.string().valid('asc', 'desc')`,
  'schemas narrows AnySchema.{guid,uuid,hex,isoDate,isoDuration}()': `import Joi from 'joi'
    const id = Joi.string().guid({ version: 'uuidv4' })`,
  'schemas narrows AnySchema.{alphanum,token}()': `import Joi from 'joi'
    const user = Joi.string().alphanum().max(30)`,
  'schemas narrows AnySchema.{ip,hostname,domain}()': `import Joi from 'joi'
    const host = Joi.string().hostname()`,
  'schemas narrows AnySchema.base64()': `import Joi from 'joi'
    const blob = Joi.string().base64()`,
  'schemas patterns AnySchema.{pattern,regex}(0)': `import Joi from 'joi'
    const slug = Joi.string().pattern(/^[a-z-]+$/)`,
  'schemas keep AnySchema.unknown()': `import Joi from 'joi'
    const body = Joi.object({ id: Joi.number() }).unknown()`,
  'schemas extends AnySchema.{append,concat}(0)': `import Joi from 'joi'
    const base = Joi.object({ id: Joi.number() })
    const user = base.append({ name: Joi.string() })`,
  'schemas validators AnySchema.validate': `import Joi from 'joi'
    const schema = Joi.object({ id: Joi.number() })
    const { error, value } = schema.validate(body)`,
  'schemas validators AnySchema.validateAsync': `import Joi, { type ObjectSchema } from 'joi'
    export const check = (schema: ObjectSchema, body: unknown) => schema.validateAsync(body)`,
  'schemas validators AnySchema.attempt': `import Joi from 'joi'
    const id = Joi.number().attempt(text)`,
  'schemas validators Root.attempt': `import Joi from 'joi'
    const body = Joi.attempt(input, schema)`,
  'schemas validators Root.assert': `import Joi from 'joi'
    Joi.assert(input, schema)`,
  'schemas validators Root.validate': `const Joi = require('@hapi/joi')
    const { error, value } = Joi.validate(input, schema)`,
})
