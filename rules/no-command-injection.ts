import { createFlowRule } from '../src/rule-kit/flow-rule.js'

export default createFlowRule({
  name: 'no-command-injection',
  docs: {
    description: 'Disallow shell commands and programs that are chosen by input',
    category: 'injection',
    cwe: [78, 77, 88],
    owasp: ['API8:2023'],
    severity: 'critical',
    recommended: true,
  },
  messages: {
    taintedCommand:
      '{{sink}} gives {{source}} to the shell: {{trace}}. Call the program with an argument array instead (execFile or spawn without a shell).',
  },
  to: ['command', 'program'],
  report: 'taintedCommand',
})
