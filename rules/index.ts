// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noDomXss from './no-dom-xss.js'
import noReflectedXss from './no-reflected-xss.js'
import noSqlInjection from './no-sql-injection.js'
import noTemplateInjection from './no-template-injection.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-dom-xss': noDomXss,
  'no-reflected-xss': noReflectedXss,
  'no-sql-injection': noSqlInjection,
  'no-template-injection': noTemplateInjection,
  'require-jwt-algorithms': requireJwtAlgorithms,
}
