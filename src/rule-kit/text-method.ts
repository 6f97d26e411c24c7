import { annotationOf, calleeName, isGlobal, staticKey, unwrap, variableOf, type Facts, type Node, type Sink } from '../analysis/index.js'

/** Services and indexes have methods called `search` and `match`: the receiver must be a text by what the file says. */
export function isTextMethod({ call }: Sink, facts: Facts): boolean {
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
