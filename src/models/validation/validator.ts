import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and a few signs: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// No rows on purpose: `isEmail` allows quotes and backquotes, `isSlug` anything but spaces, `isURL` and `isMimeType` nearly all.
export const validator = defineModel({
  name: 'validator',
  docs: 'https://github.com/validatorjs/validator.js',
  packages: ['validator', 'validator/lib', 'validator/es/lib'],
  guards: [
    { at: '{isUUID,isULID,isMongoId,isHexadecimal,isHexColor,isMD5,isHash,isJWT}', in: 0, clears: 'all' },
    { at: '{isInt,isFloat,isDecimal,isNumeric,isOctal,isPort,isDivisibleBy,isCreditCard,isEAN,isIMEI}', in: 0, clears: 'all' },
    { at: '{isDate,isISO8601,isRFC3339,isTime}', in: 0, clears: 'all' },
    { at: '{isIn,isBoolean}', in: 0, clears: 'all' },
    {
      at: '{isISO4217,isISO31661Alpha2,isISO31661Alpha3,isISO31661Numeric,isISO6391,isBIC,isIBAN,isISIN,isMACAddress,isSemVer}',
      in: 0,
      clears: 'all',
    },
    // The third argument may let more characters through.
    { at: '{isAlpha,isAlphanumeric}', in: 0, clears: words, when: [{ at: '(2)', is: 'absent' }] },
    { at: '{isBase32,isBase58,isLocale}', in: 0, clears: words },
    { at: 'isBase64', in: 0, clears: ['sql', 'nosql', 'command', 'template', 'html', 'xml', 'log', 'header'] },
    { at: '{isIP,isIPRange,isFQDN}', in: 0, clears: addresses },
    { at: 'isMobilePhone', in: 0, clears: ['sql', 'nosql', 'path', 'html', 'xml', 'template'] },
    {
      at: 'isWhitelisted',
      in: 0,
      clears: words,
      when: [{ at: '(1)', is: { matches: '^(?:a-z|0-9|\\\\[wd]|\\w)+-?$' } }],
    },
  ],
  sanitizers: [
    { at: '{toInt,toFloat,toBoolean,toDate}', in: 0, clears: 'all' },
    { at: 'escape', in: 0, clears: ['html', 'xml'] },
    { at: 'whitelist', in: 0, clears: words, when: [{ at: '(1)', is: { matches: '^(?:a-z|0-9|\\\\[wd]|\\w)+-?$' } }] },
    { at: 'stripLow', in: 0, clears: ['log', 'header'], when: [{ at: '(1)', is: 'absent' }] },
  ],
  steps: [
    { at: '{trim,ltrim,rtrim,blacklist,whitelist,stripLow,normalizeEmail}', from: [0], value: 'string' },
    { at: 'unescape', from: [0], value: 'string', effect: 'decodes' },
  ],
})
