import { annotationOf, calleeName, isGlobal, staticKey, unwrap, variableOf, type Analysis, type Facts, type Flow, type Node, type Origin, type Sink } from '../src/analysis/index.js'
import { createFlowRule, type Suggestion } from '../src/rule-kit/flow-rule.js'
import { findKeyed } from '../src/rule-kit/keyed-places.js'
import { escapeValues } from '../src/rule-kit/regex-escape.js'

type MessageIds = 'taintedPattern' | 'taintedDatabasePattern' | 'escapePattern'

/** Members of filters and stages that hold a regular expression. */
const PATTERNS = { $regex: 'regex', '$regexMatch.regex': 'regex', '$regexFind.regex': 'regex', '$regexFindAll.regex': 'regex' } as const

export default createFlowRule<MessageIds>({
  name: 'no-regex-injection',
  docs: {
    description: 'Disallow regular expressions that are built from requests',
    category: 'injection',
    cwe: [1333, 730],
    owasp: ['API4:2023'],
    severity: 'medium',
    recommended: true,
  },
  messages: {
    taintedPattern:
      '{{sink}} makes a regular expression of {{source}}: {{trace}}. A pattern such as `(a+)+$` keeps the process busy for minutes, and ' +
      'one that is not closed throws. Escape the value.',
    taintedDatabasePattern:
      '{{sink}} has the database search by the pattern {{source}}: {{trace}}. A costly pattern is tried on every document, and `.*` finds all. ' +
      'Escape the value.',
    escapePattern: 'Escape what means something in a regular expression.',
  },
  to: ['regex'],
  report: (_origin, { row }) => (row.called === undefined ? 'taintedDatabasePattern' : 'taintedPattern'),
  accepts: isRequest,
  ignores: (sink, { facts }) => sink.guessed && !isTextMethod(sink, facts),
  places: {
    mayHold: (text) => text.includes('$regex'),
    find: (search) =>
      findKeyed<MessageIds>(search, {
        kinds: PATTERNS,
        accepts: isRequest,
        message: () => 'taintedDatabasePattern',
        suggest: (flow, value) => suggestEscape(flow, value, search.analysis),
      }),
  },
  suggest: ({ sink, flow, analysis }) => suggestEscape(flow, sink.value, analysis),
})

/** Programs take patterns from their callers and the command line, where these are meant to be patterns. */
function isRequest(origin: Origin): boolean {
  return origin.source?.kind === 'remote'
}

function suggestEscape(flow: Flow, pattern: Node, analysis: Analysis): Suggestion<MessageIds>[] {
  const edits = escapeValues(flow.origins.filter(isRequest), pattern, analysis)
  if (edits.length === 0) return []
  return [{ messageId: 'escapePattern', fix: (fixer) => edits.map(({ range, text }) => fixer.replaceTextRange([...range], text)) }]
}

/** Services and indexes have methods called `search` and `match`: the receiver must be a text by what the file says. */
function isTextMethod({ call }: Sink, facts: Facts): boolean {
  if (call.type !== 'CallExpression') return false
  const callee = unwrap(call.callee)
  const receiver = callee.type === 'MemberExpression' ? callee.object : undefined
  const name = calleeName(call)
  if (!receiver || call.arguments.length !== 1) return false
  return name === 'matchAll' || isText(receiver, facts) || (name === 'match' && isTextName(receiver))
}

const TEXT_METHODS = new Set(['toString', 'toLowerCase', 'toUpperCase', 'trim', 'trimStart', 'trimEnd', 'substring', 'replace', 'replaceAll', 'join', 'padStart', 'padEnd'])

function isText(node: Node, facts: Facts): boolean {
  const inner = unwrap(node)
  if (inner.type === 'TemplateLiteral') return true
  if (inner.type === 'Literal') return typeof inner.value === 'string'
  if (inner.type === 'CallExpression') {
    if (inner.callee.type === 'Identifier') return inner.callee.name === 'String' && isGlobal(facts.module, inner.callee)
    return TEXT_METHODS.has(calleeName(inner) ?? '')
  }
  if (inner.type !== 'Identifier') return false
  const [definition] = variableOf(facts.module, inner)?.defs ?? []
  if (definition && definition.name.type === 'Identifier' && annotationOf(definition.name)?.type === 'TSStringKeyword') return true
  const made = facts.values.resolve(inner)
  return made !== inner && isText(made, facts)
}

/** What people call texts: `user.name`, `title`, `fileName`. */
function isTextName(node: Node): boolean {
  const inner = unwrap(node)
  const name = inner.type === 'Identifier' ? inner.name : inner.type === 'MemberExpression' ? (staticKey(inner) ?? '') : ''
  return /(?:name|title|text|string|str|label|description|content|message|email|word|line|subject|summary|slug)$/i.test(name)
}
