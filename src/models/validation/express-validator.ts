import { defineModel } from '../define-model.js'

// Hosts and addresses are what a forged request wants, so URLs stay hostile.
const addresses = ['sql', 'nosql', 'command', 'template', 'path', 'html', 'xml', 'log', 'header', 'xpath', 'ldap'] as const
// Letters, digits and a few signs: no quotes, no separators. Still a name an attacker chose (`constructor`, `localhost`, `os`).
const words = [...addresses, 'redirect', 'regex'] as const

// The chains check fields of the request by name; the concepts say which part and which field, the narrowing members how.
export const expressValidator = defineModel({
  name: 'express-validator',
  docs: 'https://express-validator.github.io/docs/api/validation-chain',
  packages: ['express-validator', 'express-validator/check', 'express-validator/filter'],
  types: {
    ExpressValidator: ['new ExpressValidator()'],
    ValidationChain: [
      '{body,query,param,cookie,header,check}()',
      'ExpressValidator.{body,query,param,cookie,header,check}()',
      'buildCheckFunction()()',
      'ValidationChain.*()',
    ],
  },
  concepts: [
    { at: '{body,ExpressValidator.body}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'body' } },
    { at: '{query,ExpressValidator.query}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'query' } },
    { at: '{param,ExpressValidator.param}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'params' } },
    { at: '{cookie,ExpressValidator.cookie}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'cookies' } },
    { at: '{header,ExpressValidator.header}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'headers' } },
    { at: '{check,ExpressValidator.check}', is: 'field-validation', parts: { field: '(0)' }, facts: { part: 'request' } },
    { at: '{checkSchema,ExpressValidator.checkSchema}', is: 'route-validation', parts: { fields: '(0)' } },
    { at: '{oneOf,checkExact}', is: 'route-validation', parts: { chains: '(0)' } },
    { at: 'validationResult', is: 'validation-result', parts: { request: '(0)' } },
    { at: 'matchedData', is: 'validated-data', parts: { request: '(0)' } },
  ],
  // Only the fields that a chain is about.
  sanitizers: [{ at: 'matchedData', in: 0, clears: ['assign'] }],
  steps: [{ at: 'matchedData', from: [0], value: 'object' }],
  schemas: {
    strings: ['ValidationChain.isString()'],
    narrows: [
      { at: 'ValidationChain.{isInt,isFloat,isDecimal,isNumeric,isOctal,isPort,isDivisibleBy}()', clears: 'all' },
      { at: 'ValidationChain.{toInt,toFloat,toBoolean,toDate}()', clears: 'all' },
      { at: 'ValidationChain.{isBoolean,isIn,equals}()', clears: 'all' },
      { at: 'ValidationChain.{isUUID,isULID,isMongoId,isHexadecimal,isHexColor,isMD5,isHash,isJWT}()', clears: 'all' },
      { at: 'ValidationChain.{isDate,isISO8601,isRFC3339,isTime}()', clears: 'all' },
      {
        at: 'ValidationChain.{isISO4217,isISO31661Alpha2,isISO31661Alpha3,isISO31661Numeric,isISO6391,isBIC,isIBAN}()',
        clears: 'all',
      },
      { at: 'ValidationChain.{isISIN,isEAN,isCreditCard,isIMEI,isMACAddress,isSemVer}()', clears: 'all' },
      { at: 'ValidationChain.{isAlpha,isAlphanumeric,isBase32,isBase58,isLocale}()', clears: words },
      { at: 'ValidationChain.{isIP,isIPRange,isFQDN}()', clears: addresses },
      { at: 'ValidationChain.isBase64()', clears: ['sql', 'nosql', 'command', 'template', 'html', 'xml', 'log', 'header'] },
      { at: 'ValidationChain.escape()', clears: ['html', 'xml'] },
    ],
    patterns: ['ValidationChain.matches(0)'],
    validators: [],
  },
  requestSchemas: [
    { at: '{body,ExpressValidator.body}', schema: 'chain', part: 'body', field: '(0)' },
    { at: '{query,ExpressValidator.query}', schema: 'chain', part: 'query', field: '(0)' },
    { at: '{param,ExpressValidator.param}', schema: 'chain', part: 'params', field: '(0)' },
    { at: '{cookie,ExpressValidator.cookie}', schema: 'chain', part: 'cookies', field: '(0)' },
    { at: '{header,ExpressValidator.header}', schema: 'chain', part: 'headers', field: '(0)' },
    { at: '{check,ExpressValidator.check}', schema: 'chain', part: 'request', field: '(0)' },
  ],
})
