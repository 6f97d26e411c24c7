import rule from '../../rules/no-xx.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('no-xx', rule, {
  valid: [{ name: 'a call of that name', code: 'debug()' }],
  invalid: [{ name: 'a statement', code: 'debugger', errors: [{ messageId: 'found', line: 1, column: 1 }] }],
})
