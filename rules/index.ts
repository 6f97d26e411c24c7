// Written by `npm run update`.
import noCodeInjection from './no-code-injection.js'
import noCommandInjection from './no-command-injection.js'
import noPathTraversal from './no-path-traversal.js'
import noSqlInjection from './no-sql-injection.js'
import noXx from './no-xx.js'
import requireJwtAlgorithms from './require-jwt-algorithms.js'

/** All rules by name. */
export const rules = {
  'no-code-injection': noCodeInjection,
  'no-command-injection': noCommandInjection,
  'no-path-traversal': noPathTraversal,
  'no-sql-injection': noSqlInjection,
  'no-xx': noXx,
  'require-jwt-algorithms': requireJwtAlgorithms,
}
