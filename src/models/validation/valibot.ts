import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and a few signs: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// `email` is narrower here than elsewhere: letters, digits, `+`, `-`, `_`, dots and `@`. `rfcEmail` and `url` have no rows.
export const valibot = defineModel({
  name: 'valibot',
  docs: 'https://valibot.dev/api',
  packages: ['valibot'],
  schemas: {
    objects: [
      '{object,looseObject,strictObject,objectWithRest}(0)',
      '{objectAsync,looseObjectAsync,strictObjectAsync,objectWithRestAsync}(0)',
    ],
    arrays: ['{array,arrayAsync,set,setAsync}(0)'],
    strings: ['string()'],
    narrows: [
      { at: '{number,boolean,bigint,date,nan}()', clears: 'all' },
      { at: '{enum,enum_,picklist,literal,value,values,null,null_,undefined,undefined_,void,void_,never}()', clears: 'all' },
      { at: '{toNumber,toDate,toBoolean,toBigint,parseBoolean}()', clears: 'all' },
      { at: '{integer,safeInteger,finite,multipleOf}()', clears: 'all' },
      { at: '{uuid,ulid,ksuid,hexadecimal,hexColor,hash,digits,decimal,octal,jwsCompact}()', clears: 'all' },
      { at: '{bic,creditCard,imei,isbn,isrc,mac,mac48,mac64}()', clears: 'all' },
      {
        at: '{isoDate,isoDateTime,isoDateTimeSecond,isoTime,isoTimeSecond,isoTimestamp,isoWeek}()',
        clears: 'all',
      },
      { at: '{cuid2,nanoid,slug}()', clears: words },
      { at: '{ip,ipv4,ipv6,domain}()', clears: addresses },
      { at: 'email()', clears: addresses },
      { at: 'base64()', clears: ['sql', 'nosql', 'command', 'template', 'html', 'xml', 'log', 'header'] },
    ],
    patterns: ['regex(0)'],
    unknownKeys: {
      default: 'strip',
      reject: ['{strictObject,strictObjectAsync}()'],
      keep: ['{looseObject,looseObjectAsync,objectWithRest,objectWithRestAsync}()'],
    },
    validators: [
      { at: '{parse,parseAsync}', schema: 0, in: 1, to: 'result', ok: 'throws' },
      { at: '{safeParse,safeParseAsync}', schema: 0, in: 1, to: 'result.output', ok: 'result.success' },
      { at: '{parser,parserAsync}()', schema: 'compiled', in: 0, to: 'result', ok: 'throws' },
      { at: '{safeParser,safeParserAsync}()', schema: 'compiled', in: 0, to: 'result.output', ok: 'result.success' },
      { at: 'is', schema: 0, in: 1, ok: 'result' },
      { at: 'assert', schema: 0, in: 1, ok: 'throws' },
    ],
  },
})
