import { arktype } from '../../../src/models/validation/arktype.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(arktype, {
  'schemas objects {exports.type,scope().type}(0)': `import { type } from 'arktype'
    const User = type({ name: 'string', age: 'number' })`,
  'schemas objects Type.{and,merge}(0)': `import { type } from 'arktype'
    const User = type({ name: 'string' })
    const Admin = User.merge({ level: 'number' })`,
  'schemas narrows exports.type.{enumerated,valueOf,unit}()': `import { type } from 'arktype'
    const Sort = type.enumerated('asc', 'desc')`,
  'schemas narrows exports.type.{number,boolean,bigint,Date}': `import { type } from 'arktype'
    const User = type({ age: type.number })`,
  'schemas strings exports.type.string': `import { type } from 'arktype'
    const User = type({ name: type.string })`,
  'schemas patterns Type.matching(0)': `import { type } from 'arktype'
    const Slug = type('string').matching(/^[a-z-]+$/)`,
  'schemas validators Type': `import { type } from 'arktype'
    const User = type({ name: 'string' })
    const out = User(body)
    if (out instanceof type.errors) throw new Error(out.summary)
    save(out)`,
  'schemas validators Type.assert': `import { type } from 'arktype'
    const user = type({ name: 'string' }).assert(body)`,
  'schemas validators Type.allows': `import { type, type Type } from 'arktype'
    export const isValid = (schema: Type, body: unknown) => schema.allows(body)`,
})
