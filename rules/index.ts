// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noRawEntityResponse from './no-raw-entity-response.js'
import noReflectedXss from './no-reflected-xss.js'
import noSqlInjection from './no-sql-injection.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-raw-entity-response': noRawEntityResponse,
  'no-reflected-xss': noReflectedXss,
  'no-sql-injection': noSqlInjection,
  'require-jwt-algorithms': requireJwtAlgorithms,
}
