import { valibot } from '../../../src/models/validation/valibot.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(valibot, {
  'schemas objects {object,looseObject,strictObject,objectWithRest}(0)': `import * as v from 'valibot'
    const User = v.object({ name: v.string() })`,
  'schemas objects {objectAsync,looseObjectAsync,strictObjectAsync,objectWithRestAsync}(0)': `import * as v from 'valibot'
    const User = v.objectAsync({ name: v.pipeAsync(v.string(), v.checkAsync(isFree)) })`,
  'schemas arrays {array,arrayAsync,set,setAsync}(0)': `import { array, string } from 'valibot'
    const Tags = array(string())`,
  'schemas strings string()': `import * as v from 'valibot'
    const Name = v.pipe(v.string(), v.minLength(1))`,
  'schemas narrows {number,boolean,bigint,date,nan}()': `import * as v from 'valibot'
    const Page = v.number()`,
  'schemas narrows {enum,enum_,picklist,literal,value,values,null,null_,undefined,undefined_,void,void_,never}()': `
    import * as v from 'valibot'
    const Sort = v.picklist(['asc', 'desc'])`,
  'schemas narrows {toNumber,toDate,toBoolean,toBigint,parseBoolean}()': `import * as v from 'valibot'
    const Page = v.pipe(v.string(), v.toNumber())`,
  'schemas narrows {integer,safeInteger,finite,multipleOf}()': `import * as v from 'valibot'
    const Page = v.pipe(v.number(), v.integer())`,
  'schemas narrows {uuid,ulid,ksuid,hexadecimal,hexColor,hash,digits,decimal,octal,jwsCompact}()': `import * as v from 'valibot'
    const Id = v.pipe(v.string(), v.uuid())`,
  'schemas narrows {bic,creditCard,imei,isbn,isrc,mac,mac48,mac64}()': `import * as v from 'valibot'
    const Bank = v.pipe(v.string(), v.bic())`,
  'schemas narrows {isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek}()': `
    import * as v from 'valibot'
    const Day = v.pipe(v.string(), v.isoDate())`,
  'schemas narrows {cuid2,nanoid,slug}()': `import * as v from 'valibot'
    const Slug = v.pipe(v.string(), v.slug())`,
  'schemas narrows {ip,ipv4,ipv6,domain}()': `import * as v from 'valibot'
    const Address = v.pipe(v.string(), v.ipv4())`,
  'schemas narrows email()': `import * as v from 'valibot'
    const Email = v.pipe(v.string(), v.email())`,
  'schemas narrows base64()': `import * as v from 'valibot'
    const Blob = v.pipe(v.string(), v.base64())`,
  'schemas patterns regex(0)': `import * as v from 'valibot'
    const Slug = v.pipe(v.string(), v.regex(/^[a-z-]+$/))`,
  'schemas reject {strictObject,strictObjectAsync}()': `import * as v from 'valibot'
    const User = v.strictObject({ name: v.string() })`,
  'schemas keep {looseObject,looseObjectAsync,objectWithRest,objectWithRestAsync}()': `import * as v from 'valibot'
    const User = v.looseObject({ name: v.string() })`,
  'schemas validators {parse,parseAsync}': `import * as v from 'valibot'
    const user = v.parse(User, body)`,
  'schemas validators {safeParse,safeParseAsync}': `import * as v from 'valibot'
    const result = v.safeParse(User, body)
    if (result.success) save(result.output)`,
  'schemas validators {parser,parserAsync}()': `import * as v from 'valibot'
    const parseUser = v.parser(v.object({ name: v.string() }))
    const user = parseUser(body)`,
  'schemas validators {safeParser,safeParserAsync}()': `import * as v from 'valibot'
    const parseUser = v.safeParser(v.object({ name: v.string() }))
    const result = parseUser(body)`,
  'schemas validators is': `import * as v from 'valibot'
    if (v.is(User, body)) save(body)`,
  'schemas validators assert': `import * as v from 'valibot'
    v.assert(User, body)`,
})
