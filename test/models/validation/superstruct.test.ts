import { superstruct } from '../../../src/models/validation/superstruct.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(superstruct, {
  'schemas objects {object,type}(0)': `import { object, string } from 'superstruct'
    const User = object({ name: string() })`,
  'schemas arrays {array,set}(0)': `import { array, string } from 'superstruct'
    const Tags = array(string())`,
  'schemas strings string()': `import * as s from 'superstruct'
    const Name = s.string()`,
  'schemas narrows {number,integer,bigint,boolean,date}()': `import { integer, object } from 'superstruct'
    const Query = object({ page: integer() })`,
  'schemas narrows {enums,literal,never}()': `import { enums } from 'superstruct'
    const Sort = enums(['asc', 'desc'])`,
  'schemas patterns pattern(1)': `import { pattern, string } from 'superstruct'
    const Slug = pattern(string(), /^[a-z-]+$/)`,
  'schemas keep exports.type()': `import { type, string } from 'superstruct'
    const User = type({ name: string() })`,
  'schemas extends assign(1..)': `import { assign, object, string } from 'superstruct'
    const Admin = assign(User, object({ level: string() }))`,
  'schemas validators exports.assert': `import { assert } from 'superstruct'
    assert(body, User)`,
  'schemas validators {create,mask}': `import { create } from 'superstruct'
    const user = create(body, User)`,
  'schemas validators is': `import { is } from 'superstruct'
    if (is(body, User)) save(body)`,
  'schemas validators validate': `import { validate } from 'superstruct'
    const [error, user] = validate(body, User)`,
  'schemas validators Struct.assert': `import { object, string } from 'superstruct'
    object({ name: string() }).assert(body)`,
  'schemas validators Struct.{create,mask}': `import { object, string } from 'superstruct'
    const User = object({ name: string() })
    const user = User.mask(body)`,
  'schemas validators Struct.is': `import { object, string } from 'superstruct'
    const User = object({ name: string() })
    if (!User.is(body)) throw new Error('invalid')`,
  'schemas validators Struct.validate': `import type { Struct } from 'superstruct'
    export function check(schema: Struct, body: unknown) {
      const [error, value] = schema.validate(body)
      if (error) throw error
      return value
    }`,
})
