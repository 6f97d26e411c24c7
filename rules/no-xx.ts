import { createRule } from '../src/rule-kit/create-rule.js'

export default createRule({
  name: 'no-xx',
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
