import { classValidator } from '../../../src/models/validation/class-validator.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(classValidator, {
  'schemas strings @{IsString,IsEmail,IsUrl,IsPhoneNumber,IsPostalCode,Length,MinLength,MaxLength}': `
    import { IsString } from 'class-validator'
    export class UserDto {
      @IsString()
      name: string
    }`,
  'schemas narrows @{IsInt,IsNumber,IsPositive,IsNegative,IsDivisibleBy,Min,Max}': `import { IsInt } from 'class-validator'
    export class UserDto {
      @IsInt()
      age: number
    }`,
  'schemas narrows @{IsDecimal,IsNumberString,IsPort,IsOctal}': `import { IsNumberString } from 'class-validator'
    export class UserDto {
      @IsNumberString()
      page: string
    }`,
  'schemas narrows @{IsBoolean,IsBooleanString,IsDate,IsDateString,IsISO8601,IsRFC3339,IsMilitaryTime,MinDate}': `
    import { IsDateString } from 'class-validator'
    export class UserDto {
      @IsDateString()
      from: string
    }`,
  'schemas narrows @MaxDate': `import { MaxDate } from 'class-validator'
    export class UserDto {
      @MaxDate(new Date())
      born: Date
    }`,
  'schemas narrows @{IsEnum,IsIn,Equals}': `import { IsEnum } from 'class-validator'
    export class UserDto {
      @IsEnum(Role)
      role: Role
    }`,
  'schemas narrows @{IsUUID,IsMongoId,IsHexadecimal,IsHexColor,IsHash,IsJWT}': `import { IsUUID } from 'class-validator'
    export class UserDto {
      @IsUUID('4')
      id: string
    }`,
  'schemas narrows @{IsISO4217CurrencyCode,IsISO31661Alpha2,IsISO31661Alpha3,IsISO6391,IsBIC,IsIBAN,IsISIN,IsEAN}': `
    import { IsIBAN } from 'class-validator'
    export class UserDto {
      @IsIBAN()
      iban: string
    }`,
  'schemas narrows @{IsCreditCard,IsMACAddress,IsSemVer}': `import { IsSemVer } from 'class-validator'
    export class UserDto {
      @IsSemVer()
      version: string
    }`,
  'schemas narrows @{IsAlpha,IsAlphanumeric,IsBase32,IsBase58,IsLocale}': `import { IsAlphanumeric } from 'class-validator'
    export class UserDto {
      @IsAlphanumeric()
      name: string
    }`,
  'schemas narrows @{IsIP,IsFQDN}': `import { IsIP } from 'class-validator'
    export class UserDto {
      @IsIP(4)
      host: string
    }`,
  'schemas narrows @IsBase64': `import { IsBase64 } from 'class-validator'
    export class UserDto {
      @IsBase64()
      blob: string
    }`,
  'schemas patterns Matches(0)': `import { Matches } from 'class-validator'
    export class UserDto {
      @Matches(/^[a-z-]+$/)
      slug: string
    }`,
  'schemas validators {validate,validateSync,Validator.validate,Validator.validateSync}': `
    import { validate } from 'class-validator'
    const errors = await validate(dto, { whitelist: true })
    if (errors.length > 0) throw new Error('invalid')`,
  'schemas validators {validateOrReject,Validator.validateOrReject}': `import { Validator } from 'class-validator'
    await new Validator().validateOrReject(dto)`,
  'guards {isInt,isPositive,isNegative,isDivisibleBy,isDecimal,isNumberString,isPort,isOctal}': `
    import { isNumberString } from 'class-validator'
    if (!isNumberString(page)) return`,
  'guards {isUUID,isMongoId,isHexadecimal,isHexColor,isHash,isJWT}': `import { isUUID } from 'class-validator'
    if (!isUUID(id)) throw new Error('bad id')`,
  'guards {isBoolean,isBooleanString,isDate,isDateString,isISO8601,isRFC3339,isEnum,isIn}': `
    import { isEnum } from 'class-validator'
    if (isEnum(role, Role)) grant(role)`,
  'guards {isAlpha,isAlphanumeric,isBase32,isBase58,isLocale}': `import { isAlphanumeric } from 'class-validator'
    if (!isAlphanumeric(name)) return`,
  'guards {isIP,isFQDN}': `import { isIP } from 'class-validator'
    if (!isIP(host)) return`,
  'guards isString': `import { isString } from 'class-validator'
    if (!isString(name)) return`,
  'guards {validate,validateSync,validateOrReject}': `import { validate } from 'class-validator'
    await validate(user, { whitelist: true })`,
  'guards Validator.{validate,validateSync,validateOrReject}': `import { Validator } from 'class-validator'
    await new Validator().validateOrReject(user, { whitelist: true })`,
})
