import type { Settings } from './settings.js'

/** Fields that decide what somebody may do, whose record it is, what it costs, or whether it is trusted. */
const PRIVILEGED = new RegExp(
  `^(?:${[
    'is_?(?:admin|super_?(?:user|admin)|staff|root|owner|verified|approved|active|enabled|paid|premium|banned|blocked|deleted|published)',
    '(?:is_?)?super_?(?:user|admin)',
    'admin',
    'user_?type',
    'account_?type',
    'roles?(?:_?ids?)?',
    'permissions?',
    'privileges?',
    'scopes?',
    'grants?',
    'access(?:_?level)?',
    'groups?',
    'acl',
    'capabilities',
    '(?:owner|user|author|creator|customer|account|member|tenant|org|organi[sz]ation|company|workspace|team|shop|store|vendor|seller)(?:_?ids?)?',
    '(?:created|updated|approved|owned)_?by(?:_?id)?',
    '(?:email_?|phone_?)?verified(?:_?at)?',
    'approved(?:_?at)?',
    '(?:published|featured|premium|banned|blocked|suspended)(?:_?(?:at|until))?',
    'status',
    'state',
    'plan',
    'tier',
    'subscription\\w*',
    'balance',
    'credits?',
    'points',
    'wallet',
    'quota',
    'limit',
    '(?:unit_?)?price(?:_?cents)?',
    'amount(?:_?cents)?',
    'total(?:_?(?:cents|price|amount))?',
    'discount',
    'paid(?:_?at)?',
    '\\w*(?:password|passwd|pwd|hash|salt|secret|token|otp)(?:_?(?:hash|digest|salt|expires?|expiry))?',
    'api_?keys?',
    'mfa\\w*',
    'two_?factor\\w*',
  ].join('|')})$`,
  'i',
)

/** Fields that the service or the database keeps itself. */
const MANAGED = /^(?:_?id|uuid|pk|__v|version|(?:created|updated|deleted|modified|inserted)_?(?:at|on|date)?|timestamps?)$/i

/** Whether a client that chooses a field's value gains something by it. */
export function isPrivileged(field: string, { ownerFields, sensitiveFields }: Pick<Settings, 'ownerFields' | 'sensitiveFields'>): boolean {
  return PRIVILEGED.test(field) || ownerFields.includes(field) || sensitiveFields.includes(field)
}

/** Whether a repair may let clients write a field without anybody having said so. */
export function isOpenToClients(field: string, settings: Pick<Settings, 'ownerFields' | 'sensitiveFields'>): boolean {
  return !isPrivileged(field, settings) && !MANAGED.test(field) && /^[a-z_$][\w$]*$/i.test(field)
}
