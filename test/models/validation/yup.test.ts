import { strapiUtils, yup } from '../../../src/models/validation/yup.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(yup, {
  'schemas objects object(0)': `import * as yup from 'yup'
    const body = yup.object({ name: yup.string().required() })`,
  'schemas objects new ObjectSchema(0)': `import { ObjectSchema, string } from 'yup'
    const body = new ObjectSchema({ name: string() })`,
  'schemas arrays array(0)': `import { array, number } from 'yup'
    const ids = array(number())`,
  'schemas arrays Schema.of(0)': `import * as yup from 'yup'
    const ids = yup.array().of(yup.number().required())`,
  'schemas strings string()': `import * as yup from 'yup'
    const name = yup.string().trim()`,
  'schemas strings new StringSchema()': `import { StringSchema } from 'yup'
    const name = new StringSchema()`,
  'schemas narrows {number,boolean,bool,date}()': `import { number } from 'yup'
    const page = number().integer().min(1)`,
  'schemas narrows new {NumberSchema,BooleanSchema,DateSchema}()': `import { NumberSchema } from 'yup'
    const page = new NumberSchema()`,
  'schemas narrows Schema.{oneOf,equals}()': `import * as yup from 'yup'
    const sort = yup.string().oneOf(['asc', 'desc'])`,
  'schemas narrows Schema.{uuid,datetime}()': `import * as yup from 'yup'
    const id = yup.string().uuid().required()`,
  'schemas patterns Schema.matches(0)': `import * as yup from 'yup'
    const slug = yup.string().matches(/^[a-z-]+$/)`,
  'schemas strip Schema.{noUnknown,stripUnknown}()': `import * as yup from 'yup'
    const body = yup.object({ name: yup.string() }).noUnknown()`,
  'schemas reject Schema.exact()': `import * as yup from 'yup'
    const body = yup.object({ name: yup.string() }).exact()`,
  'schemas keep Schema.unknown()': `import * as yup from 'yup'
    const body = yup.object({ name: yup.string() }).unknown()`,
  'schemas extends Schema.{shape,concat}(0)': `import * as yup from 'yup'
    const body = yup.object().shape({ name: yup.string() })`,
  'schemas validators Schema.{validate,validateSync}': `import * as yup from 'yup'
    const schema = yup.object({ name: yup.string() })
    const body = await schema.validate(input, { abortEarly: false })`,
  'schemas validators Schema.{isValid,isValidSync}': `import { number } from 'yup'
    if (!number().isValidSync(page)) throw new Error('page')`,
  'steps Schema.cast': `import * as yup from 'yup'
    const schema = yup.object({ name: yup.string() })
    const body = schema.cast(input)`,
})

fireRows(strapiUtils, {
  'schemas objects yup.object(0)': `const { yup } = require('@strapi/utils')
    const body = yup.object({ name: yup.string().required() })`,
  'schemas arrays yup.array(0)': `const { yup } = require('@strapi/utils')
    const ids = yup.array(yup.strapiID())`,
  'schemas arrays Schema.of(0)': `const { yup } = require('@strapi/utils')
    const ids = yup.array().of(yup.strapiID())`,
  'schemas strings yup.{string,strapiID}()': `import { yup } from '@strapi/utils'
    const role = yup.strapiID().required()`,
  'schemas narrows yup.{number,boolean,bool,date}()': `import { yup } from '@strapi/utils'
    const page = yup.number().min(1)`,
  'schemas narrows Schema.{oneOf,equals}()': `import { yup } from '@strapi/utils'
    const sort = yup.string().oneOf(['asc', 'desc'])`,
  'schemas strip Schema.{noUnknown,stripUnknown}()': `import { yup } from '@strapi/utils'
    const body = yup.object().shape({ name: yup.string() }).noUnknown()`,
  'schemas extends Schema.{shape,concat}(0)': `import { yup } from '@strapi/utils'
    const body = yup.object().shape({ name: yup.string() })`,
  'schemas validators {validateYupSchema,validateYupSchemaSync}()': `const { yup, validateYupSchema } = require('@strapi/utils')
    const validate = validateYupSchema(yup.object().shape({ name: yup.string() }))
    module.exports = async (ctx) => { await validate(ctx.request.body) }`,
})
