/**
 * Names that people give to callers and to what guards them. They are the last evidence, for members and functions that no model
 * describes: frameworks leave it to the application where the caller is kept.
 */

/** Members of a request or context that hold the caller, their id, or the tenant they act for. */
const IDENTITY =
  /^(?:(?:current|auth|authed|authenticated|logged_?in|loggedIn|request|acting|session|jwt|token|decoded|verified)?_?(?:user|account|member|customer|employee|admin|principal|actor|viewer|subject|person|profile|identity|caller)(?:_?(?:id|ids|uuid|email|name|info|data|context|claims|payload))?|uid|sub|me|auth|claims|jwt|jwt_?payload|token_?payload|decoded(?:_?token)?|credentials|session|session_?user|authorizer|(?:tenant|org|organi[sz]ation|workspace|team|company|business|store|shop|project)(?:_?(?:id|uuid|slug))?|ability|permissions)$/i

/** Members on the way to one of these. */
const CARRIER = /^(?:session|state|locals|context|ctx|auth|req|request|res|raw|var|store|requestContext|authorizer|oidc|server|extra|handshake|connection|connectionParams|meta)$/

/** Parameters that hold a request or its context. */
const REQUEST = /^_?(?:req|request|ctx|context|c|h3event|contextValue|res|response|reply|socket|client|locals)$/i

/** The same, where the object also holds what the client sends: only a carrier leads to the caller. */
const MIXED = /^_?(?:event|evt|opts|args|options|params)$/i

/** Parts of a request that the client writes. */
const CLIENT = /^(?:body|query|params|headers?|cookies?|signedCookies|files?|url|input|rawInput|arguments|variables|payload|form|formData|search|searchParams|json|text|data)$/i

/** Functions of which the name alone says that they are about the caller, whatever they are given. */
const STRONG = /current|auth|session|signed?_?in|logged|viewer|principal|claims|caller|require|jwt|token/i

/** Functions that give the caller of the request at hand. */
const IDENTITY_CALL =
  /^(?:(?:get|require|assert|ensure|fetch|load|resolve|read|use|extract|validate|verify|check|find|must|need)?(?:server|api|request|current|active|my|the|auth|authed|authenticated|authorized|logged_?in|session|signed_?in|jwt|token|access)*_?(?:user|session|viewer|actor|principal|auth|identity|caller|claims|account|member|tenant|org|organi[sz]ation|workspace)(?:_?(?:id|data|info|context|payload|from|or|or_?(?:throw|redirect|fail|404))*(?:request|req|session|token|headers|cookies?|context|ctx|jwt|event|throw|redirect)*)?|authenticate|authenticateRequest|authenticated?User|authorize|currentUser|isAuthenticated|requireLogin|protect(?:Route|Api)?|validateRequest|verify(?:Access|Id|Auth|Jwt|Bearer|Session|Firebase)*Token|verifyJwt|verifyAuth|decodeToken|getToken)$/i

/** Decorators of parameters that hand the caller over. */
const IDENTITY_DECORATOR =
  /^(?:get|req|request|current|auth|active|logged_?in|session|jwt|token)*_?(?:user|account|member|customer|actor|principal|identity|caller|auth|session|tenant|org|organi[sz]ation|workspace|viewer|me|ctx_?user)(?:_?(?:id|uuid|info|entity|payload|data|context|session|decorator))*$/i

/** Middleware, guards and hooks that let only known callers through. */
const AUTHENTICATES =
  /auth(?!ori[sz]|or)|jwt|bearer|session|log(?:ged)?_?in|signed?_?in|protect|passport|token|api_?key|current_?user|require_?user|with_?user|load_?user|get_?user|set_?user|identi(?:fy|ty)|deserialize|^secured?|^verify$|^guard$|private|logged/i

/** The same words in names of things that let everybody through, or do something else. */
const LETS_THROUGH =
  /optional|maybe|try|^un|^not?_?(?=[A-Z_])|skip|ignore|public|guest|anonym|csrf|xsrf|limit|throttle|refresh|author(?!i)|no_?auth|with_?out|logger|^(?:express|cookie)_?session$|cookie|redirect_?if|log_?out|initialize/i

/** Middleware, guards and hooks that ask whether the caller may. */
const AUTHORIZES =
  /role|permi(?:t|ss)|admin|owner|access(?!_?token)|authori[sz]e(?!d?_?(?:user|request)$)|authori[sz]ation|polic(?:y|ies)|abilit|^can[A-Z_]|casl|casbin|allow|grant|restrict|^acl|rbac|abac|scopes?$|scope|privilege|super_?user|staff|moderator|belongs|membership|is_?member|tenant|entitle|^is_?(?:my|own|self)|self_?or|same_?user|claims?/i

const PUBLIC = /^(?:public|is_?public|allow_?anonymous|anonymous|skip_?auth\w*|no_?auth\w*|unauthenticated|open)$/i

export const isIdentityMember = (name: string): boolean => IDENTITY.test(name)
export const isMixedName = (name: string): boolean => MIXED.test(name)
export const isClientPart = (name: string): boolean => CLIENT.test(name)
export const isStrongIdentityCall = (name: string): boolean => IDENTITY_CALL.test(name) && STRONG.test(name)
export const isCarrier = (name: string): boolean => CARRIER.test(name)
export const isRequestName = (name: string): boolean => REQUEST.test(name)
export const isIdentityCall = (name: string): boolean => IDENTITY_CALL.test(name)
export const isIdentityDecorator = (name: string): boolean => IDENTITY_DECORATOR.test(name)
export const isPublicMark = (name: string): boolean => PUBLIC.test(name)

/** What a thing before a handler does, by its name. */
export function purposeOf(name: string): 'authenticate' | 'authorize' | undefined {
  if (LETS_THROUGH.test(name)) return undefined
  if (AUTHORIZES.test(name)) return 'authorize'
  return AUTHENTICATES.test(name) ? 'authenticate' : undefined
}
