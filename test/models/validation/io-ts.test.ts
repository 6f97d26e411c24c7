import { ioTs } from '../../../src/models/validation/io-ts.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(ioTs, {
  'schemas objects {type,interface,strict,partial}(0)': `import * as t from 'io-ts'
    const User = t.type({ name: t.string })`,
  'schemas arrays {array,readonlyArray}(0)': `import * as t from 'io-ts'
    const Tags = t.array(t.string)`,
  'schemas strings string': `import * as t from 'io-ts'
    const User = t.type({ name: t.string })`,
  'schemas narrows {number,bigint,boolean,Int,Integer}': `import * as t from 'io-ts'
    const Query = t.type({ page: t.number })`,
  'schemas narrows {literal,keyof}()': `import * as t from 'io-ts'
    const Sort = t.keyof({ asc: null, desc: null })`,
  'schemas strip {strict,exact}()': `import * as t from 'io-ts'
    const User = t.strict({ name: t.string })`,
  'schemas validators Type.decode': `import * as t from 'io-ts'
    import { isLeft } from 'fp-ts/Either'
    const User = t.type({ name: t.string })
    const decoded = User.decode(body)
    if (isLeft(decoded)) throw new Error('invalid')
    save(decoded.right)`,
  'schemas validators Type.is': `import * as t from 'io-ts'
    const User = t.type({ name: t.string })
    if (User.is(body)) save(body)`,
})
