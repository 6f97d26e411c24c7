// What a new rule starts from: a working rule about one call, to be replaced step by step.

export const ruleTemplate = (name) => `import { createRule } from '../src/rule-kit/create-rule.js'

export default createRule({
  name: '${name}',
  meta: {
    type: 'problem',
    docs: {
      description: 'Disallow debugger statements',
      category: 'configuration',
      cwe: [489],
      owasp: ['API8:2023'],
      severity: 'low',
      recommended: false,
    },
    messages: { found: 'This stops the service whenever a debugger is attached.' },
    schema: [],
  },
  create: (context) => ({
    DebuggerStatement(node) {
      context.report({ node, messageId: 'found' })
    },
  }),
})
`

export const ruleTestTemplate = (name) => `import rule from '../../rules/${name}.js'
import { ruleTester } from '../support/rule-tester.js'

ruleTester.run('${name}', rule, {
  valid: [{ name: 'a call of that name', code: 'debug()' }],
  invalid: [{ name: 'a statement', code: 'debugger', errors: [{ messageId: 'found', line: 1, column: 1 }] }],
})
`

export const ruleDocTemplate = (name) => `# ${name}

Three sentences on why, as an attacker would see it.

## Rule Details

<!-- begin generated libraries -->
<!-- end generated libraries -->

## Examples

### Incorrect

\`\`\`ts
debugger
\`\`\`

### Correct

\`\`\`ts
debug()
\`\`\`

## Options

<!-- begin generated options -->
<!-- end generated options -->

## When Not To Use It

Say who can do without it.

## Known Limits

Ids from [the list of limits](../limits.md).

## Further Reading

- [OWASP API Security Top 10](https://owasp.org/API-Security/editions/2023/en/0x11-t10/)
`
