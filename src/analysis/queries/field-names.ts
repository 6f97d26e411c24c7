import type { ModelDefinition, ModelField } from './types.js'

/** A pattern for names without case, dashes and underscores. */
function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})$`)
}

/** Fields whose content lets others in, or that the law protects. */
const SENSITIVE = anyOf(
  '.*(?:password|passwd|passphrase|passcode|secret|privatekey|socialsecurity|diagnosis|medical).*',
  'pwd|pass|user?pw|pw',
  '.*(?:hash|salt|tokens?)|(?:hashed|salted|encrypted).*',
  'pin|pincode|otp.*|.*(?:totp|mfa|twofactor|2fa).*(?:key|codes?)',
  '.*(?:access|auth|api|session|verification|recovery|reset|invite|signing|private)(?:key|codes?)',
  'apikeys?|ssn|taxid|nationalid|passport(?:number|no)',
  '(?:credit|debit)?card(?:number|no)|cvv|cvc|iban|(?:bank)?account(?:number|no)|routingnumber|securityanswer',
)

/** Words that make a name of those harmless: when something happened, or whether there is one. */
const ABOUT =
  /^(?:is|has|needs?|requires?|must|can|should)[A-Z_]|(?:At|On|Date|Expiry|Expires|Expiration|Changed|Count|Length|Strength|Version|Attempts?|Enabled|Required|Set|Hint|Type|_at|_on|_count|_expires?|_expiry)$/

/** Fields that name the owner of a record. */
const OWNER = anyOf(
  '(?:owner|user|author|creator|account|customer|member|tenant|org|organi[sz]ation|team|workspace|company|client|patient|employee|profile' +
    '|merchant|seller|buyer|student|teacher|driver|shop|store|business|group)(?:id|uid|uuid|guid|ref|email|username)?',
  '(?:created|uploaded|posted|owned|submitted)by(?:id|uid|userid)?|assigned?to|uid|sub',
)

/** Models whose records are about people, or are credentials. */
const PERSONAL = anyOf(
  '(?:app|admin|auth|end|site|web|staff|super|system)?user(?:account|info|data|detail|entity|record)?',
  'account|customer|patient|member|employee|person|people|admin|administrator|staff|student|teacher|doctor|nurse|client|subscriber',
  'applicant|candidate|credential|identity|apikey|accesstoken|refreshtoken|paymentmethod|creditcard|bankaccount',
)

function bare(name: string): string {
  return (name.split('.').at(-1) ?? name).replace(/[^a-z0-9]/gi, '').toLowerCase()
}

/** Whether a field's content must not leave the service, by its name or because the settings say so. */
export function isSensitiveField(name: string, more: readonly string[] = []): boolean {
  const own = bare(name)
  return more.some((one) => bare(one) === own) || (SENSITIVE.test(own) && !ABOUT.test(name))
}

/** Whether a field names the owner (or the tenant) of a record. */
export function isOwnerField(name: string, more: readonly string[] = []): boolean {
  const own = bare(name)
  return OWNER.test(own) || more.some((one) => bare(one) === own)
}

/** Whether a model's name says that its records are about people or their credentials. */
export function isPersonalModel(simpleName: string): boolean {
  return PERSONAL.test(simpleName)
}

/** The fields of a model that must not leave the service and aren't kept back by the model itself. */
export function sensitiveFieldsOf(definition: ModelDefinition, more: readonly string[] = []): readonly ModelField[] {
  return definition.fields.filter((field) => !field.hidden && field.reference === undefined && !field.relation && isSensitiveField(field.name, more))
}

/** Models whose records are somebody, or stand for a party that has records of its own. */
const PARTY = /^(?:\w*user|account|customer|tenant|organi[sz]ation|team|workspace|member)s?$/i

function isParty({ reference }: ModelField): boolean {
  return reference !== undefined && PARTY.test(reference)
}

/** The fields of a model that name its owner: by their own name, or because they refer to a model of people. */
export function ownerFieldsOf(definition: ModelDefinition, more: readonly string[] = []): readonly ModelField[] {
  return definition.fields.filter((field) => !field.relation && (isOwnerField(field.name, more) || isParty(field)))
}

/**
 * Whether a model is seen to have no owner: all its fields are known, none names one, and so it is with the records that it belongs to.
 */
export function isUnowned(definition: ModelDefinition, more: readonly string[] = [], seen = new Set<ModelDefinition>()): boolean {
  if (definition.open || ownerFieldsOf(definition, more).length > 0) return false
  seen.add(definition)
  return definition.fields.every((field) => {
    if (field.relation) return !isParty(field)
    if (field.reference === undefined) return true
    return field.target !== undefined && (seen.has(field.target) || isUnowned(field.target, more, seen))
  })
}
