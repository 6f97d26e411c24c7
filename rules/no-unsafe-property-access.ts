import { findPropertyAccess, isFromOutside, mayHoldAccess } from '../src/rule-kit/find-property-access.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'

export default createFlowRule<'calledMember' | 'writtenMember' | 'askFirst'>({
  name: 'no-unsafe-property-access',
  docs: {
    description: 'Disallow calls of, and writes to, members that input names',
    category: 'injection',
    cwe: [470, 250],
    owasp: [],
    severity: 'high',
    recommended: true,
  },
  messages: {
    calledMember:
      'The function that is called here is the one that {{source}} names: {{trace}}. Inherited ones such as `constructor` are among them, ' +
      'and those that are meant for nobody. Look it up in a `Map`, or check the name by `Object.hasOwn` or a list first.',
    writtenMember:
      'This writes over the member that {{source}} names: {{trace}}. Methods and settings of the program are among them. ' +
      'Keep what clients name in a `Map`, or check the name by a list first.',
    askFirst: 'Ask `Object.hasOwn` first.',
  },
  to: ['property'],
  report: 'calledMember',
  accepts: isFromOutside,
  places: { mayHold: mayHoldAccess, find: findPropertyAccess },
  hasSuggestions: true,
})
