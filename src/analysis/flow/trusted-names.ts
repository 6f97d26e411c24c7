import type { KindFacts } from './types.js'
import { isAddress } from './urls.js'

/**
 * Names of functions that can't be resolved but say that they check or clean a value. They are believed where the setting
 * `trustNames` says so: a wrong alarm on a team's own `assertSafePath` costs more trust than it wins.
 */
const GUARD = /^(?:is|are|has|was|check|assert|ensure|validate|verify|require|must|can)_?(?:be|Is)?(?:not)?_?(?:in)?(?:valid|safe|allowed|permitted|whitelist|allowlist|legal|known|supported|trusted|clean|sanitary|integer|number|numeric|uuid|guid|objectid|alphanumeric|slug|identifier|enum|within|inside)|(?:valid|safe|allowed|whitelisted|allowlisted|permitted)$/i

const ASSERTION = /^(?:assert|ensure|validate|check|verify|must|require|throwif|guard)/i

const SANITIZER = /sanit|escape|quote|purif|cleans?e?(?![a-z])|clean[A-Z]|^clean|^safe(?!ly)|Safe$|encode|slug|whitelist|allowlist|normali[sz]eid|^(?:to|as|parse)(?:valid|safe|int|num|float|bool|date|uuid)|validated?$|^validate|^check[A-Z]|hash|digest|placeholders?$/i

/** Names of checks that say where a URL leads: into this service (`isLocalUrl`), or into its network (`isPrivateAddress`). */
const INWARD = /^(?:is|are|has|check)[a-z_]*(?:local|relative|internal|private|loopback|reserved|same_?(?:origin|host|site))/i

/** Names of checks that say which kind of value they are for: `validateRedirectUri`, `checkHost`; `verifyPath`, `validateFileName`. */
const OF_ADDRESS = /^(?:validate|verify|check)[a-z_]*(?:ur[il]|redirect|origin|host(?:name)?|domain|callback)s?$/i
const OF_PATH = /^(?:validate|verify|check)[a-z_]*(?:path|file(?:_?name)?|dir(?:ectory)?|folder)s?$/i

/** `isBlocked(x)`: true means hostile. */
const REFUSING = /^(?:is|are|has)[a-z_]*(?:blocked|forbidden|denied|banned|blacklisted|denylisted|malicious|dangerous)/i

/** A redirect into this service does no harm; a request into its network does. */
export function isGuardName(name: string, facts?: KindFacts): boolean {
  if (GUARD.test(name)) return true
  if (!facts) return false
  return (facts.byLink === true && INWARD.test(name)) || (isAddress(facts) && OF_ADDRESS.test(name)) || (facts.states === 'path' && OF_PATH.test(name))
}

/** Functions called for their exception: `assertSafe(x)` as a statement of its own. */
export function isAssertionName(name: string): boolean {
  return ASSERTION.test(name) || GUARD.test(name)
}

export function isSanitizerName(name: string): boolean {
  return SANITIZER.test(name)
}

/** `isInvalid(x)`, `hasUnsafeChars(x)`: true means hostile. */
export function isNegatedGuardName(name: string, facts?: KindFacts): boolean {
  if (/(?:in|un|not_?)(?:valid|safe|allowed|permitted|trusted|known|supported)/i.test(name) || REFUSING.test(name)) return true
  return facts !== undefined && isAddress(facts) && !facts.byLink && INWARD.test(name)
}
