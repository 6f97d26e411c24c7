import { createFlowRule } from '../src/rule-kit/flow-rule.js'

export default createFlowRule({
  name: 'no-code-injection',
  docs: {
    description: 'Disallow running code that is built from input',
    category: 'injection',
    cwe: [94, 95],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedCode: '{{sink}} runs {{source}} as code: {{trace}}. Parse it as data, or choose from functions of your own.',
  },
  to: ['code', 'module'],
  report: 'taintedCode',
})
