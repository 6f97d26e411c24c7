import { typebox } from '../../../src/models/validation/typebox.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(typebox, {
  'schemas objects TypeBuilder.Object(0)': `import { Type } from '@sinclair/typebox'
    const User = Type.Object({ name: Type.String() }, { additionalProperties: false })`,
  'schemas arrays TypeBuilder.Array(0)': `import Type from 'typebox'
    const Tags = Type.Array(Type.String())`,
  'schemas strings TypeBuilder.{String,TemplateLiteral}()': `import { Type } from '@sinclair/typebox'
    const Name = Type.String({ minLength: 1 })`,
  'schemas narrows TypeBuilder.{Number,Integer,BigInt,Boolean,Date}()': `import { Type } from '@sinclair/typebox'
    const Page = Type.Integer({ minimum: 1 })`,
  'schemas narrows TypeBuilder.{Literal,Enum,KeyOf,Const,Null,Undefined,Void,Never}()': `import { Type } from '@sinclair/typebox'
    const Sort = Type.Enum(Direction)`,
  'schemas reject TypeBuilder.Object(1).additionalProperties': `import { Type } from '@sinclair/typebox'
    const User = Type.Object({ name: Type.String() }, { additionalProperties: false })`,
  'schemas keywords TypeBuilder.String(0)': `import { Type } from '@sinclair/typebox'
    const Slug = Type.String({ pattern: '^[a-z-]+$' })`,
  'schemas patterns TypeBuilder.RegExp(0)': `import { Type } from '@sinclair/typebox'
    const Slug = Type.RegExp(/^[a-z-]+$/)`,
  'schemas validators ValueModule.Check': `import { Value } from '@sinclair/typebox/value'
    if (!Value.Check(User, body)) throw new Error('invalid')`,
  'schemas validators ValueModule.{Parse,Decode}': `import Value from 'typebox/value'
    const user = Value.Parse(User, body)`,
  'schemas validators ValueModule.Assert': `import { Value } from '@sinclair/typebox/value'
    Value.Assert(User, body)`,
  'schemas validators TypeCheck.Check': `import { Type } from '@sinclair/typebox'
    import { TypeCompiler } from '@sinclair/typebox/compiler'
    const check = TypeCompiler.Compile(Type.Object({ name: Type.String() }))
    if (!check.Check(body)) throw new Error('invalid')`,
  'schemas validators TypeCheck.{Parse,Decode}': `import { Compile } from 'typebox/compile'
    const check = Compile(User)
    const user = check.Parse(body)`,
  'steps ValueModule.{Clean,Convert,Default,Cast,Clone}': `import { Value } from '@sinclair/typebox/value'
    const user = Value.Clean(User, body)`,
  'steps TypeCheck.{Clean,Convert,Default}': `import { Compile } from 'typebox/compile'
    const user = Compile(User).Clean(body)`,
})
