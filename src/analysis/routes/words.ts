/**
 * Names that people give to callers and to what guards them. They are the last evidence, for members and functions that no model
 * describes: frameworks leave it to the application where the caller is kept.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Who calls, and for whom. */
const NOUNS = set(
  'user account member customer employee admin principal actor viewer subject person profile identity caller tenant org organization organisation workspace team company business store shop project',
)
/** Words of one noun that hold the caller by themselves. */
const WHOLE = set('uid sub me auth claims jwt decoded credentials session authorizer ability permissions')
const BEFORE = set('current auth authed authenticated logged in request acting session jwt token decoded verified signed')
const AFTER = set('id ids uuid email name info data context claims payload slug')

/** `currentUserId` as `current`, `user`, `id`. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** Words before the noun, the noun, words after it: all of them from the lists. */
function isPhrase(words: readonly string[], before: ReadonlySet<string>, nouns: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  const at = words.findIndex((word, i) => nouns.has(word) && words.slice(i + 1).every((next) => after.has(next)))
  return at >= 0 && words.slice(0, at).every((word) => before.has(word))
}

/** Members on the way to one of these. */
const CARRIER = /^(?:session|state|locals|context|ctx|auth|req|request|res|raw|var|store|requestContext|authorizer|oidc|server|extra|handshake|connection|connectionParams|meta)$/

/** Parameters that handlers alone have: the request, its context, the response. */
const HANDLER = /^_?(?:req|request|ctx|context|res|response|reply)$/i

/** Other parameters that hold a request or its context. */
const REQUEST = /^_?(?:c|h3event|contextValue|socket|client|locals)$/i

/** The same, where the object also holds what the client sends: only a carrier leads to the caller. */
const MIXED = /^_?(?:event|evt|opts|args|options|params)$/i

/** Parts of a request that the client writes. */
const CLIENT = /^(?:body|query|params|headers?|cookies?|signedCookies|files?|url|input|rawInput|arguments|variables|payload|form|formData|search|searchParams|json|text|data)$/i

const STRONG = /current|auth|session|signed?_?in|logged|viewer|principal|claims|caller|require|jwt|token/i

const CALL_BEFORE = set(
  'get require assert ensure fetch load resolve read use extract validate verify check find must need server api request current active my the auth authed authenticated authorized logged in session signed jwt token access',
)
const CALL_NOUNS = set('user session viewer actor principal auth identity caller claims account member tenant org organization organisation workspace')
const CALL_AFTER = set('id data info context payload from or throw redirect fail request req session token headers cookie cookies ctx jwt event')

/** Functions that give the caller of the request at hand, and aren't named after them. */
const CALLS =
  /^(?:authenticate|authenticateRequest|isAuthenticated|requireLogin|protect(?:Route|Api)?|validateRequest|verify(?:Access|Id|Auth|Jwt|Bearer|Session|Firebase)?Token|verifyJwt|getToken)$/i

const DECORATOR_BEFORE = set('get req request current auth active logged in session jwt token')
const DECORATOR_AFTER = set('id uuid info entity payload data context session decorator')
const DECORATOR_NOUNS = new Set([...CALL_NOUNS, 'customer', 'me'])

/** Middleware, guards and hooks that let only known callers through. */
const AUTHENTICATES =
  /auth(?!ori[sz]|or)|jwt|bearer|session|log(?:ged)?_?in|signed?_?in|protect|passport|token|api_?key|current_?user|require_?user|with_?user|load_?user|get_?user|set_?user|identi(?:fy|ty)|deserialize|^secured?|^verify$|^guard$|private|logged/i

/** The same words in names of things that let everybody through, or do something else. */
const LETS_THROUGH =
  /optional|maybe|try|^un|^not?_?(?=[A-Z_])|skip|ignore|public|guest|anonym|csrf|xsrf|limit|throttle|refresh|author(?!i)|no_?auth|with_?out|logger|^(?:express|cookie)_?session$|cookie|redirect_?if|log_?out|initialize/i

/** Middleware, guards and hooks that ask whether the caller may. */
const AUTHORIZES =
  /role|permi(?:t|ss)|admin|owner|access(?!_?token)|authori[sz]e(?!r|d?_?(?:user|request)$)|authori[sz]ation|polic(?:y|ies)|abilit|^can[A-Z_]|casl|casbin|allow|grant|restrict|^acl|rbac|abac|scopes?$|scope|privilege|super_?user|staff|moderator|belongs|membership|is_?member|tenant|entitle|^is_?(?:my|own|self)|self_?or|same_?user/i

const PUBLIC = /^(?:public|is_?public|allow_?anonymous|anonymous|skip_?auth\w*|no_?auth\w*|unauthenticated|open)$/i

/** Members that hold the caller, their id, or the tenant they act for. */
export function isIdentityMember(name: string): boolean {
  const words = wordsOf(name)
  const [first] = words
  if (words.length === 1 && first !== undefined && WHOLE.has(first)) return true
  return isPhrase(words, BEFORE, NOUNS, AFTER) || /^(?:jwt|token|session)_?(?:payload|user|data)$|^decoded_?token$/i.test(name)
}

export const isCarrier = (name: string): boolean => CARRIER.test(name)
export const isHandlerParameter = (name: string): boolean => HANDLER.test(name)
export const isRequestName = (name: string): boolean => HANDLER.test(name) || REQUEST.test(name)
export const isMixedName = (name: string): boolean => MIXED.test(name)
export const isClientPart = (name: string): boolean => CLIENT.test(name)
export const isIdentityCall = (name: string): boolean => CALLS.test(name) || isPhrase(wordsOf(name), CALL_BEFORE, CALL_NOUNS, CALL_AFTER)
/** The name alone says that it is about the caller, whatever the function is given. */
export const isStrongIdentityCall = (name: string): boolean => isIdentityCall(name) && STRONG.test(name)
/** Decorators of parameters that hand the caller over. */
export const isIdentityDecorator = (name: string): boolean => isPhrase(wordsOf(name), DECORATOR_BEFORE, DECORATOR_NOUNS, DECORATOR_AFTER)
export const isPublicMark = (name: string): boolean => PUBLIC.test(name)

/** Whether a name is about what callers may: `canEdit`, `checkPermission`, `role`. */
export const mayAuthorize = (name: string): boolean => AUTHORIZES.test(name) && !LETS_THROUGH.test(name)

/** What a thing before a handler does, by its name. */
export function purposeOf(name: string): 'authenticate' | 'authorize' | undefined {
  if (LETS_THROUGH.test(name)) return undefined
  if (AUTHORIZES.test(name)) return 'authorize'
  return AUTHENTICATES.test(name) ? 'authenticate' : undefined
}
