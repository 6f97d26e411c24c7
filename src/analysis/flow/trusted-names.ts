/**
 * Names of functions that can't be resolved but say that they check or clean a value. They are believed where the setting
 * `trustNames` says so: a wrong alarm on a team's own `assertSafePath` costs more trust than it wins.
 */
const GUARD = /^(?:is|are|has|was|check|assert|ensure|validate|verify|require|must|can)_?(?:be|Is)?(?:not)?_?(?:in)?(?:valid|safe|allowed|permitted|whitelist|allowlist|legal|known|supported|trusted|clean|sanitary|integer|number|numeric|uuid|guid|objectid|alphanumeric|slug|identifier|enum|within|inside)|(?:valid|safe|allowed|whitelisted|allowlisted|permitted)$/i

const ASSERTION = /^(?:assert|ensure|validate|check|verify|must|require|throwif|guard)/i

const SANITIZER = /sanit|escape|quote|purif|cleans?e?(?![a-z])|clean[A-Z]|^clean|^safe(?!ly)|Safe$|encode|slug|whitelist|allowlist|normali[sz]eid|^(?:to|as|parse)(?:valid|safe|int|num|float|bool|date|uuid)|validated?$|^validate|^check[A-Z]|hash|digest|placeholders?$/i

export function isGuardName(name: string): boolean {
  return GUARD.test(name)
}

/** Functions called for their exception: `assertSafe(x)` as a statement of its own. */
export function isAssertionName(name: string): boolean {
  return ASSERTION.test(name) || GUARD.test(name)
}

export function isSanitizerName(name: string): boolean {
  return SANITIZER.test(name)
}

/** `isInvalid(x)`, `hasUnsafeChars(x)`: true means hostile. */
export function isNegatedGuardName(name: string): boolean {
  return /(?:in|un|not_?)(?:valid|safe|allowed|permitted|trusted|known|supported)/i.test(name)
}
