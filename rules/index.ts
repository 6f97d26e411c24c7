// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noDomXss from './no-dom-xss.js'
import noHeaderInjection from './no-header-injection.js'
import noLogInjection from './no-log-injection.js'
import noMassAssignment from './no-mass-assignment.js'
import noNosqlInjection from './no-nosql-injection.js'
import noOpenRedirect from './no-open-redirect.js'
import noPathTraversal from './no-path-traversal.js'
import noPrototypePollution from './no-prototype-pollution.js'
import noRawEntityResponse from './no-raw-entity-response.js'
import noReflectedXss from './no-reflected-xss.js'
import noRegexInjection from './no-regex-injection.js'
import noSqlInjection from './no-sql-injection.js'
import noSsrf from './no-ssrf.js'
import noTemplateInjection from './no-template-injection.js'
import noUnsafeDeserialization from './no-unsafe-deserialization.js'
import noUnsafePropertyAccess from './no-unsafe-property-access.js'
import noXpathLdapInjection from './no-xpath-ldap-injection.js'
import noXxe from './no-xxe.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'
import requireOwnerFilter from './require-owner-filter.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-dom-xss': noDomXss,
  'no-header-injection': noHeaderInjection,
  'no-log-injection': noLogInjection,
  'no-mass-assignment': noMassAssignment,
  'no-nosql-injection': noNosqlInjection,
  'no-open-redirect': noOpenRedirect,
  'no-path-traversal': noPathTraversal,
  'no-prototype-pollution': noPrototypePollution,
  'no-raw-entity-response': noRawEntityResponse,
  'no-reflected-xss': noReflectedXss,
  'no-regex-injection': noRegexInjection,
  'no-sql-injection': noSqlInjection,
  'no-ssrf': noSsrf,
  'no-template-injection': noTemplateInjection,
  'no-unsafe-deserialization': noUnsafeDeserialization,
  'no-unsafe-property-access': noUnsafePropertyAccess,
  'no-xpath-ldap-injection': noXpathLdapInjection,
  'no-xxe': noXxe,
  'require-jwt-algorithms': requireJwtAlgorithms,
  'require-owner-filter': requireOwnerFilter,
}
