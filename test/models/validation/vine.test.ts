import { vine } from '../../../src/models/validation/vine.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(vine, {
  'schemas objects Vine.{object,create}(0)': `import vine from '@vinejs/vine'
    const schema = vine.object({ name: vine.string() })`,
  'schemas arrays Vine.array(0)': `import vine from '@vinejs/vine'
    const tags = vine.array(vine.string())`,
  'schemas strings Vine.string()': `import vine from '@vinejs/vine'
    const name = vine.string().trim()`,
  'schemas narrows Vine.{number,boolean,accepted,date}()': `import vine from '@vinejs/vine'
    const page = vine.number().positive()`,
  'schemas narrows Vine.{literal,enum,null}()': `import vine from '@vinejs/vine'
    const sort = vine.enum(['asc', 'desc'])`,
  'schemas narrows VineType.{in,uuid,ulid,hexCode,jwt,iban,creditCard}()': `import vine from '@vinejs/vine'
    const id = vine.string().uuid()`,
  'schemas narrows VineType.{alpha,alphaNumeric}()': `import vine from '@vinejs/vine'
    const name = vine.string().alphaNumeric()`,
  'schemas narrows VineType.ipAddress()': `import vine from '@vinejs/vine'
    const host = vine.string().ipAddress(4)`,
  'schemas narrows VineType.escape()': `import vine from '@vinejs/vine'
    const comment = vine.string().escape()`,
  'schemas patterns VineType.regex(0)': `import vine from '@vinejs/vine'
    const slug = vine.string().regex(/^[a-z-]+$/)`,
  'schemas keep VineType.allowUnknownProperties()': `import vine from '@vinejs/vine'
    const schema = vine.object({ name: vine.string() }).allowUnknownProperties()`,
  'schemas validators VineValidator.validate': `import vine from '@vinejs/vine'
    const validator = vine.compile(vine.object({ name: vine.string() }))
    const data = await validator.validate(body)`,
  'schemas validators VineValidator.tryValidate': `import vine from '@vinejs/vine'
    const validator = vine.create({ name: vine.string() })
    const [error, data] = await validator.tryValidate(body)`,
})
