import type { Origin, Sink } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isForeignText } from '../src/rule-kit/joined-text.js'
import { replacedCharacters } from '../src/rule-kit/replaced-characters.js'

type MessageIds = 'taintedExpression' | 'taintedFilter' | 'taintedName'

/** What an escape written by hand has to think of: quotes of XPath, the characters of a filter (RFC 4515) or of a name (RFC 4514). */
const ESCAPED = { XPath: '\'"', filter: '()*', name: ',+"<>;' } as const

export default createFlowRule<MessageIds>({
  name: 'no-xpath-ldap-injection',
  docs: {
    description: 'Disallow XPath expressions, LDAP filters and names that input can change',
    category: 'injection',
    cwe: [643, 90],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedExpression:
      'The expression for {{sink}} contains {{source}}: {{trace}}. A quote in it goes on as a condition of its own, such as ' +
      "`' or '1'='1`. Hand the value over as a variable, or compare it in the program.",
    taintedFilter:
      'The filter for {{sink}} contains {{source}}: {{trace}}. `*` in it matches everything, and a parenthesis goes on as a condition of its ' +
      'own. Escape the value, or build the filter of objects.',
    taintedName: 'The name for {{sink}} contains {{source}}: {{trace}}. A comma in it names another entry. Escape the value.',
  },
  to: ['xpath', 'ldap'],
  report: (_origin, { row }) => (row.kind === 'xpath' ? 'taintedExpression' : row.called === 'the name' ? 'taintedName' : 'taintedFilter'),
  accepts: (origin, sink, { facts }) => isForeignText(origin, facts) && !isEscapedByHand(origin, sink),
})

function isEscapedByHand(origin: Origin, { row }: Sink): boolean {
  const needed = row.kind === 'xpath' ? ESCAPED.XPath : row.called === 'the name' ? ESCAPED.name : ESCAPED.filter
  return replacedCharacters(origin, needed) === needed
}
