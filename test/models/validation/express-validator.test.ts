import { expressValidator } from '../../../src/models/validation/express-validator.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(expressValidator, {
  'concepts {body,ExpressValidator.body}': `import { body } from 'express-validator'
    app.post('/users', body('email').isEmail(), create)`,
  'concepts {query,ExpressValidator.query}': `import { query } from 'express-validator'
    app.get('/users', query('page').isInt(), list)`,
  'concepts {param,ExpressValidator.param}': `const { param } = require('express-validator')
    app.get('/users/:id', param('id').isUUID(), show)`,
  'concepts {cookie,ExpressValidator.cookie}': `import { cookie } from 'express-validator'
    app.get('/', cookie('theme').isIn(['dark', 'light']), show)`,
  'concepts {header,ExpressValidator.header}': `import { header } from 'express-validator'
    app.get('/', header('x-tenant').isUUID(), show)`,
  'concepts {check,ExpressValidator.check}': `import { ExpressValidator } from 'express-validator'
    const validator = new ExpressValidator()
    app.post('/users', validator.check('name').notEmpty(), create)`,
  'concepts {checkSchema,ExpressValidator.checkSchema}': `import { checkSchema } from 'express-validator'
    app.post('/users', checkSchema({ age: { in: ['body'], isInt: true } }), create)`,
  'concepts {oneOf,checkExact}': `import { oneOf, body } from 'express-validator'
    app.post('/users', oneOf([body('email').isEmail(), body('phone').notEmpty()]), create)`,
  'concepts validationResult': `import { validationResult } from 'express-validator'
    export function create(req, res) {
      const errors = validationResult(req)
      if (!errors.isEmpty()) return res.status(400).json(errors.array())
    }`,
  'concepts matchedData': `import { matchedData } from 'express-validator'
    export const create = (req, res) => save(matchedData(req))`,
  'steps matchedData': `import { matchedData } from 'express-validator'
    export const create = (req, res) => {
      const { id } = matchedData(req, { locations: ['params'] })
      save(id)
    }`,
  'schemas strings ValidationChain.isString()': `import { body } from 'express-validator'
    const rules = [body('name').isString()]`,
  'schemas narrows ValidationChain.{isInt,isFloat,isDecimal,isNumeric,isOctal,isPort,isDivisibleBy}()': `
    import { query } from 'express-validator'
    const rules = [query('page').optional().isInt({ min: 1 })]`,
  'schemas narrows ValidationChain.{toInt,toFloat,toBoolean,toDate}()': `import { query } from 'express-validator'
    const rules = [query('page').default(1).toInt()]`,
  'schemas narrows ValidationChain.{isBoolean,isIn,equals}()': `import { query } from 'express-validator'
    const rules = [query('sort').isIn(['asc', 'desc'])]`,
  'schemas narrows ValidationChain.{isUUID,isULID,isMongoId,isHexadecimal,isHexColor,isMD5,isHash,isJWT}()': `
    import { param } from 'express-validator'
    const rules = [param('id').isMongoId().withMessage('no such id')]`,
  'schemas narrows ValidationChain.{isDate,isISO8601,isRFC3339,isTime}()': `import { query } from 'express-validator'
    const rules = [query('from').isISO8601()]`,
  'schemas narrows ValidationChain.{isISO4217,isISO31661Alpha2,isISO31661Alpha3,isISO31661Numeric,isISO6391,isBIC,isIBAN}()': `
    import { body } from 'express-validator'
    const rules = [body('iban').isIBAN()]`,
  'schemas narrows ValidationChain.{isISIN,isEAN,isCreditCard,isIMEI,isMACAddress,isSemVer}()': `
    import { body } from 'express-validator'
    const rules = [body('version').isSemVer()]`,
  'schemas narrows ValidationChain.{isAlpha,isAlphanumeric,isBase32,isBase58,isLocale}()': `
    import { check } from 'express-validator'
    const rules = [check('name').trim().isAlphanumeric()]`,
  'schemas narrows ValidationChain.{isIP,isIPRange,isFQDN}()': `import { body } from 'express-validator'
    const rules = [body('host').isFQDN()]`,
  'schemas narrows ValidationChain.isBase64()': `import { body } from 'express-validator'
    const rules = [body('blob').isBase64()]`,
  'schemas narrows ValidationChain.escape()': `import { body } from 'express-validator'
    const rules = [body('comment').trim().escape()]`,
  'schemas patterns ValidationChain.matches(0)': `import { body } from 'express-validator'
    const rules = [body('slug').matches(/^[a-z-]+$/)]`,
  'requestSchemas {body,ExpressValidator.body}': `import { body } from 'express-validator'
    router.post('/items', body('id').isInt(), create)`,
  'requestSchemas {query,ExpressValidator.query}': `import { query } from 'express-validator'
    router.post('/items', query('id').isInt(), create)`,
  'requestSchemas {param,ExpressValidator.param}': `import { param } from 'express-validator'
    router.post('/items', param('id').isInt(), create)`,
  'requestSchemas {cookie,ExpressValidator.cookie}': `import { cookie } from 'express-validator'
    router.post('/items', cookie('id').isInt(), create)`,
  'requestSchemas {header,ExpressValidator.header}': `import { header } from 'express-validator'
    router.post('/items', header('id').isInt(), create)`,
  'requestSchemas {check,ExpressValidator.check}': `import { check } from 'express-validator'
    router.post('/items', check('id').isInt(), create)`,
  'sanitizers matchedData': `import { matchedData } from 'express-validator'
    const data = matchedData(req)`,
})
