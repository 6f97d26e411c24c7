import { runtypes } from '../../../src/models/validation/runtypes.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(runtypes, {
  'schemas objects {Object,Record,Partial}(0)': `import { Object, String } from 'runtypes'
    const User = Object({ name: String })`,
  'schemas objects Runtype.extend(0)': `import { Object, String, Number } from 'runtypes'
    const Admin = Object({ name: String }).extend({ level: Number })`,
  'schemas arrays Array(0)': `import * as rt from 'runtypes'
    const Tags = rt.Array(rt.String)`,
  'schemas strings String': `import { Record, String } from 'runtypes'
    const User = Record({ name: String })`,
  'schemas narrows {Number,BigInt,Boolean,Null,Undefined,Nullish,Void,Never}': `import * as rt from 'runtypes'
    const Query = rt.Object({ page: rt.Number })`,
  'schemas narrows Literal()': `import { Literal, Union } from 'runtypes'
    const Sort = Union(Literal('asc'), Literal('desc'))`,
  'schemas reject Runtype.exact()': `import * as rt from 'runtypes'
    const User = rt.Object({ name: rt.String }).exact()`,
  'schemas validators Runtype.{check,parse}': `import { Object, String } from 'runtypes'
    const User = Object({ name: String })
    const user = User.check(body)`,
  'schemas validators Runtype.assert': `import { Object, String } from 'runtypes'
    const User = Object({ name: String })
    User.assert(body)`,
  'schemas validators Runtype.guard': `import * as rt from 'runtypes'
    if (!rt.Number.guard(page)) throw new Error('page')`,
  'schemas validators Runtype.{inspect,validate}': `import { Object, String } from 'runtypes'
    const result = Object({ name: String }).inspect(body)
    if (result.success) save(result.value)`,
})
