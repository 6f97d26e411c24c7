import { validator } from '../../../src/models/validation/validator.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(validator, {
  'guards {isUUID,isULID,isMongoId,isHexadecimal,isHexColor,isMD5,isHash,isJWT}': `import validator from 'validator'
    if (!validator.isUUID(id, 4)) throw new Error('bad id')`,
  'guards {isInt,isFloat,isDecimal,isNumeric,isOctal,isPort,isDivisibleBy,isCreditCard,isEAN,isIMEI}': `
    import isInt from 'validator/lib/isInt'
    if (isInt(page)) load(page)`,
  'guards {isDate,isISO8601,isRFC3339,isTime}': `import { isISO8601 } from 'validator'
    if (!isISO8601(from)) return`,
  'guards {isIn,isBoolean}': `import validator from 'validator'
    if (validator.isIn(sort, ['asc', 'desc'])) list(sort)`,
  'guards {isISO4217,isISO31661Alpha2,isISO31661Alpha3,isISO31661Numeric,isISO6391,isBIC,isIBAN,isISIN,isMACAddress,isSemVer}': `
    const validator = require('validator')
    if (validator.isISO4217(currency)) convert(currency)`,
  'guards {isAlpha,isAlphanumeric}': `import validator from 'validator'
    if (!validator.isAlphanumeric(name)) return`,
  'guards {isBase32,isBase58,isLocale}': `import validator from 'validator'
    if (!validator.isLocale(language)) return`,
  'guards isBase64': `import validator from 'validator'
    if (!validator.isBase64(blob)) return`,
  'guards {isIP,isIPRange,isFQDN}': `import validator from 'validator'
    if (!validator.isIP(host, 4)) return`,
  'guards isMobilePhone': `import validator from 'validator'
    if (!validator.isMobilePhone(phone, 'de-DE')) return`,
  'guards isWhitelisted': `import validator from 'validator'
    if (!validator.isWhitelisted(name, 'abcdef0123456789')) return`,
  'sanitizers {toInt,toFloat,toBoolean,toDate}': `import validator from 'validator'
    const page = validator.toInt(text, 10)`,
  'sanitizers escape': `import escape from 'validator/lib/escape'
    const safe = escape(comment)`,
  'sanitizers whitelist': `import validator from 'validator'
    const name = validator.whitelist(text, 'a-zA-Z0-9_')`,
  'sanitizers stripLow': `import validator from 'validator'
    const line = validator.stripLow(text)`,
  'steps {trim,ltrim,rtrim,blacklist,whitelist,stripLow,normalizeEmail}': `import validator from 'validator'
    const email = validator.normalizeEmail(text)`,
  'steps unescape': `import validator from 'validator'
    const html = validator.unescape(text)`,
})
