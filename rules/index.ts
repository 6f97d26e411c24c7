// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noNosqlInjection from './no-nosql-injection.js'
import noReflectedXss from './no-reflected-xss.js'
import noRegexInjection from './no-regex-injection.js'
import noSqlInjection from './no-sql-injection.js'
import noUnsafeDeserialization from './no-unsafe-deserialization.js'
import noXpathLdapInjection from './no-xpath-ldap-injection.js'
import noXxe from './no-xxe.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-nosql-injection': noNosqlInjection,
  'no-reflected-xss': noReflectedXss,
  'no-regex-injection': noRegexInjection,
  'no-sql-injection': noSqlInjection,
  'no-unsafe-deserialization': noUnsafeDeserialization,
  'no-xpath-ldap-injection': noXpathLdapInjection,
  'no-xxe': noXxe,
  'require-jwt-algorithms': requireJwtAlgorithms,
}
