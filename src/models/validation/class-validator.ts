import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and a few signs: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// No rows on purpose: `IsEmail`, `IsUrl`, `IsPhoneNumber`, `IsPostalCode` and `Length` leave quotes or more.
export const classValidator = defineModel({
  name: 'class-validator',
  docs: 'https://github.com/typestack/class-validator',
  packages: ['class-validator', '@nestjs/class-validator'],
  types: { Validator: ['new Validator()'] },
  schemas: {
    strings: ['@{IsString,IsEmail,IsUrl,IsPhoneNumber,IsPostalCode,Length,MinLength,MaxLength}'],
    narrows: [
      { at: '@{IsInt,IsNumber,IsPositive,IsNegative,IsDivisibleBy,Min,Max}', clears: 'all' },
      { at: '@{IsDecimal,IsNumberString,IsPort,IsOctal}', clears: 'all' },
      { at: '@{IsBoolean,IsBooleanString,IsDate,IsDateString,IsISO8601,IsRFC3339,IsMilitaryTime,MinDate}', clears: 'all' },
      { at: '@MaxDate', clears: 'all' },
      { at: '@{IsEnum,IsIn,Equals}', clears: 'all' },
      { at: '@{IsUUID,IsMongoId,IsHexadecimal,IsHexColor,IsHash,IsJWT}', clears: 'all' },
      { at: '@{IsISO4217CurrencyCode,IsISO31661Alpha2,IsISO31661Alpha3,IsISO6391,IsBIC,IsIBAN,IsISIN,IsEAN}', clears: 'all' },
      { at: '@{IsCreditCard,IsMACAddress,IsSemVer}', clears: 'all' },
      { at: '@{IsAlpha,IsAlphanumeric,IsBase32,IsBase58,IsLocale}', clears: words },
      { at: '@{IsIP,IsFQDN}', clears: addresses },
      { at: '@IsBase64', clears: ['sql', 'nosql', 'command', 'template', 'html', 'xml', 'log', 'header'] },
    ],
    patterns: ['Matches(0)'],
    // Properties without a decorator stay, unless `whitelist` is set.
    unknownKeys: { default: 'keep' },
    validators: [
      { at: '{validate,validateSync,Validator.validate,Validator.validateSync}', schema: 0, in: 0, ok: '!result.length' },
      { at: '{validateOrReject,Validator.validateOrReject}', schema: 0, in: 0, ok: 'throws' },
    ],
  },
  guards: [
    // Fields without a decorator are deleted, or refused.
    {
      at: '{validate,validateSync,validateOrReject}',
      in: 0,
      outcome: 'throws',
      clears: ['assign'],
      when: [{ at: '(1).whitelist', is: 'truthy' }],
    },
    {
      at: 'Validator.{validate,validateSync,validateOrReject}',
      in: 0,
      outcome: 'throws',
      clears: ['assign'],
      when: [{ at: '(1).whitelist', is: 'truthy' }],
    },
    { at: '{isInt,isPositive,isNegative,isDivisibleBy,isDecimal,isNumberString,isPort,isOctal}', in: 0, clears: 'all' },
    { at: '{isUUID,isMongoId,isHexadecimal,isHexColor,isHash,isJWT}', in: 0, clears: 'all' },
    { at: '{isBoolean,isBooleanString,isDate,isDateString,isISO8601,isRFC3339,isEnum,isIn}', in: 0, clears: 'all' },
    { at: '{isAlpha,isAlphanumeric,isBase32,isBase58,isLocale}', in: 0, clears: words },
    { at: '{isIP,isFQDN}', in: 0, clears: addresses },
    { at: 'isString', in: 0, clears: ['nosql'] },
  ],
})
