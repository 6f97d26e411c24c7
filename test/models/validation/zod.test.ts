import { zod } from '../../../src/models/validation/zod.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(zod, {
  'schemas objects ZodNamespace.{object,strictObject,looseObject}(0)': `import { z } from 'zod'
    const User = z.object({ id: z.uuid() })`,
  'schemas arrays ZodNamespace.{array,set}(0)': `import * as z from 'zod/v4'
    const Tags = z.array(z.string()).max(10)`,
  'schemas strings ZodNamespace.{string,email,url,httpUrl,emoji,cuid,base64,stringFormat,templateLiteral}()': `
    import { z } from 'zod'
    const Name = z.string().min(1)`,
  'schemas strings ZodNamespace.coerce.string()': `import { z } from 'zod'
    const Name = z.coerce.string()`,
  'schemas narrows ZodNamespace.{number,int,int32,uint32,int64,uint64,float32,float64,boolean,stringbool,bigint,date,nan}()': `
    import { z } from 'zod'
    const Page = z.number().int().positive()`,
  'schemas narrows ZodNamespace.coerce.{number,boolean,bigint,date}()': `import z from 'zod'
    const Query = z.object({ page: z.coerce.number().default(1) })`,
  'schemas narrows ZodNamespace.{enum,nativeEnum,literal,keyof,null,undefined,void,never,currencyCode}()': `
    import { z } from 'zod'
    const Sort = z.enum(['asc', 'desc'])`,
  'schemas narrows ZodType.{keyof,extract,exclude}()': `import { z } from 'zod'
    const User = z.object({ id: z.string(), name: z.string() })
    const Column = User.keyof()`,
  'schemas narrows ZodNamespace.{uuid,guid,uuidv4,uuidv6,uuidv7,ulid,xid,ksuid,nanoid,jwt,hex,hash}()': `import * as z from 'zod'
    const Id = z.uuid()`,
  'schemas narrows ZodNamespace.{e164,mac,creditCard,iban}()': `import * as z from 'zod'
    const Phone = z.e164()`,
  'schemas narrows ZodNamespace.iso.{date,time,datetime,duration}()': `import * as z from 'zod'
    const Day = z.iso.date()`,
  'schemas narrows ZodType.{uuid,guid,uuidv4,uuidv6,uuidv7,ulid,xid,ksuid,nanoid,jwt,e164}()': `import { z } from 'zod'
    const params = z.object({ id: z.string().trim().uuid('not an id') })`,
  'schemas narrows ZodType.{date,time,datetime,duration}()': `const { z } = require('zod')
    const From = z.string().datetime({ offset: true })`,
  'schemas narrows {ZodNamespace,ZodType}.{cuid2,base64url,slugify}()': `import { z } from 'zod'
    const Id = z.string().cuid2()`,
  'schemas narrows {ZodNamespace,ZodType}.{ip,ipv4,ipv6,cidr,cidrv4,cidrv6,hostname}()': `import * as z from 'zod'
    const Address = z.ipv4()`,
  'schemas narrows {ZodNamespace,ZodType}.base64()': `import { z } from 'zod'
    const Blob = z.string().base64()`,
  'schemas narrows {ZodNamespace,ZodType}.email()': `import { z } from 'zod'
    const Login = z.object({ email: z.string().email(), password: z.string() })`,
  'schemas patterns ZodType.regex(0)': `import { z } from 'zod'
    const Slug = z.string().regex(/^[a-z0-9-]+$/)`,
  'schemas predicates ZodType.refine(0)': `import { z } from 'zod'
    const Slug = z.string().refine((text) => /^[a-z-]+$/.test(text))`,
  'schemas patterns ZodNamespace.regex(0)': `import * as z from 'zod/mini'
    const Slug = z.string().check(z.regex(/^[a-z0-9-]+$/))`,
  'schemas patterns ZodNamespace.stringFormat(1)': `import * as z from 'zod'
    const Sku = z.stringFormat('sku', /^[A-Z]{3}-\\d+$/)`,
  'schemas strip ZodType.strip()': `import { z } from 'zod'
    const Body = z.object({ name: z.string() }).strip()`,
  'schemas reject ZodType.strict()': `import { z } from 'zod'
    const Body = z.object({ name: z.string() }).strict()`,
  'schemas reject ZodNamespace.strictObject()': `import * as z from 'zod'
    const Body = z.strictObject({ name: z.string() })`,
  'schemas keep ZodType.{passthrough,loose,catchall}()': `import { z } from 'zod'
    const Body = z.object({ name: z.string() }).passthrough()`,
  'schemas keep ZodNamespace.{looseObject,catchall}()': `import * as z from 'zod'
    const Body = z.looseObject({ name: z.string() })`,
  'schemas extends ZodType.{extend,safeExtend,augment,merge,and}(0)': `import { z } from 'zod'
    const Base = z.object({ id: z.uuid() })
    const User = Base.extend({ name: z.string() })`,
  'schemas extends ZodNamespace.{extend,safeExtend,merge}(1)': `import * as z from 'zod/mini'
    const User = z.extend(Base, { name: z.string() })`,
  'schemas validators ZodType.{parse,parseAsync,decode,decodeAsync}': `import { z } from 'zod'
    const User = z.object({ name: z.string() })
    const user = User.parse(body)`,
  'schemas validators ZodType.{safeParse,safeParseAsync,spa,safeDecode,safeDecodeAsync}': `import { z, type ZodSchema } from 'zod'
    function check(schema: ZodSchema, body: unknown) {
      const result = schema.safeParse(body)
      return result.success ? result.data : undefined
    }`,
  'schemas validators ZodType.{validate,validateAsync}': `import * as z from 'zod'
    const User = z.object({ name: z.string() })
    if (User.validate(body)) save(body)`,
  'schemas validators ZodNamespace.{parse,parseAsync,decode,decodeAsync}': `import * as z from 'zod/mini'
    const user = z.parse(User, body)`,
  'schemas validators ZodNamespace.{safeParse,safeParseAsync,safeDecode,safeDecodeAsync}': `import * as z from 'zod/mini'
    const result = await z.safeParseAsync(User, body)`,
  'schemas validators ZodNamespace.{validate,validateAsync}': `import * as z from 'zod/mini'
    if (!z.validate(User, body)) throw new Error('invalid')`,
})
