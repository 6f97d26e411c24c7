import { suggestEscaping } from '../src/rule-kit/escape-fix.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'
import { isRunInPage, writeAsText } from '../src/rule-kit/page-markup.js'

type MessageIds = 'taintedMarkup' | 'taintedLink' | 'writeText' | 'escapeHtml'

export default createFlowRule<MessageIds>({
  name: 'no-dom-xss',
  docs: {
    description: 'Disallow input as markup or as a script address in pages',
    category: 'injection',
    cwe: [79],
    owasp: [],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedMarkup:
      '{{sink}} reads {{source}} as markup: {{trace}}. A script in it runs with the rights of the page. ' +
      'Write it as text, or sanitize it.',
    taintedLink:
      '{{sink}} leads to {{source}}: {{trace}}. A `javascript:` address runs with the rights of the page. ' +
      'Accept addresses of your own, or check the scheme.',
    writeText: 'Write the text by {{name}}.',
    escapeHtml: 'Escape {{values}} by {{escaper}}.',
  },
  to: ['html', 'link'],
  ignores: ({ row }) => row.page !== true,
  report: (_origin, { row }) => (row.kind === 'link' ? 'taintedLink' : 'taintedMarkup'),
  accepts: isRunInPage,
  hasSuggestions: true,
  suggest(finding) {
    if (finding.sink.row.kind === 'link') return []
    const text = writeAsText(finding)
    if (!text) return suggestEscaping(finding, isRunInPage)
    return [{ messageId: 'writeText', data: { name: `\`${text.name}\`` }, fix: (fixer) => fixer.replaceTextRange([...text.edit.range], text.edit.text) }]
  },
})
