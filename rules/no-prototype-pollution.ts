import { findPollution, mayHoldPollution } from '../src/rule-kit/find-pollution.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isMended, isMergedFromOutside } from '../src/rule-kit/merge-position.js'

export default createFlowRule<'pollutedPrototype' | 'mergedInput'>({
  name: 'no-prototype-pollution',
  docs: {
    description: 'Disallow writes that reach the prototype of all objects',
    category: 'injection',
    cwe: [1321],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    pollutedPrototype:
      'This writes to `Object.prototype`, which all objects share, if {{source}} is `__proto__`: {{trace}}. ' +
      'Refuse `__proto__`, `constructor` and `prototype`, or keep the data in a `Map`.',
    mergedInput:
      '`{{sink}}` writes to members that {{source}} names: {{trace}}. By `__proto__` it gets to `Object.prototype`, which all objects share. ' +
      'Take over the fields you know, or check the input by a schema first.',
  },
  to: ['merge'],
  report: 'mergedInput',
  accepts: isMergedFromOutside,
  ignores: isMended,
  places: { mayHold: mayHoldPollution, find: findPollution },
})
