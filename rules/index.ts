// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noPrototypePollution from './no-prototype-pollution.js'
import noReflectedXss from './no-reflected-xss.js'
import noSqlInjection from './no-sql-injection.js'
import noUnsafePropertyAccess from './no-unsafe-property-access.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-prototype-pollution': noPrototypePollution,
  'no-reflected-xss': noReflectedXss,
  'no-sql-injection': noSqlInjection,
  'no-unsafe-property-access': noUnsafePropertyAccess,
  'require-jwt-algorithms': requireJwtAlgorithms,
}
