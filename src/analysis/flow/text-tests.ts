import { calleeName, receiverOf, staticKey, unwrap } from '../ast/nodes.js'
import type { Node, TSESTree } from '../module.js'
import { isEffectivelyConstant, variableOf } from '../scope/variables.js'
import { judgeTest } from '../values/pattern.js'
import { patternClears } from './characters.js'
import { isTarget, patternOf, type Ask, type Verdict } from './ask.js'
import { fixesOrigin } from './labels.js'
import { DEMAND } from './types.js'
import { isAddress } from './urls.js'

/** `x > 0`: what isn't a number is neither more nor less than one. The other outcome says nothing. */
export function isNumericComparison(ask: Ask, operator: string, left: Node, right: Node): boolean {
  if (!/^[<>]=?$/.test(operator)) return false
  const isNumber = (side: Node): boolean => typeof ask.facts.values.constant(side)?.value === 'number'
  return (isTarget(ask, left) && isNumber(right)) || (isNumber(left) && isTarget(ask, right))
}

/** `+x`, `Number(x)`: the asked value as the number that all of it is, and not only its beginning. */
export function isNumberForm(ask: Ask, node: Node): boolean {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') {
    const variable = variableOf(ask.facts.module, inner)
    const [definition] = variable?.defs ?? []
    if (definition?.type !== 'Variable' || !definition.node.init || !variable || !isEffectivelyConstant(variable)) return false
    return isNumberForm(ask, definition.node.init)
  }
  if (inner.type === 'UnaryExpression' && inner.operator === '+') return isTarget(ask, inner.argument)
  if (inner.type !== 'CallExpression' || calleeName(inner) !== 'Number') return false
  const [first] = inner.arguments
  return first !== undefined && isTarget(ask, first)
}

/** The text whose first character an expression is: `x[0]`, `x.charAt(0)`, `x.at(0)`, `x.slice(0, 1)`. */
export function textBegunBy(node: Node): Node | undefined {
  if (node.type === 'MemberExpression') return staticKey(node) === '0' ? node.object : undefined
  if (node.type !== 'CallExpression') return undefined
  const [from, to, ...more] = node.arguments.map((argument) => (argument.type === 'Literal' ? argument.value : undefined))
  const isFirst = more.length === 0 && from === 0 && (to === undefined ? node.arguments.length === 1 : to === 1)
  const methods = to === undefined ? ['charAt', 'at'] : ['slice', 'substring', 'substr']
  return isFirst && methods.includes(calleeName(node) ?? '') ? receiverOf(node) : undefined
}

/** `x.indexOf('https://example.com/') === 0` */
export function beginsWithOrigin(ask: Ask, call: TSESTree.CallExpression): boolean {
  const text = receiverOf(call)
  const [begin] = call.arguments
  if (!text || !begin || !isAddress(ask.query.facts) || (ask.state & DEMAND.decoded) !== 0 || !isTarget(ask, text)) return false
  return fixesOrigin(ask.facts.values.text(begin) ?? '')
}

/** A regular expression that is kept between calls and goes on where it stopped (flags `g` and `y`). */
export function keepsPosition(ask: Ask, pattern: Node): boolean {
  const regexp = patternOf(ask.facts, pattern)
  return unwrap(pattern).type !== 'Literal' && regexp !== undefined && judgeTest(regexp.source, regexp.flags).stateful
}

/** `pattern.test(x)` with this outcome. */
export function judgePattern(ask: Ask, pattern: Node, outcome: boolean): Verdict {
  const regexp = patternOf(ask.facts, pattern)
  return regexp && patternClears(ask.query.facts, regexp, outcome) ? 'clear' : 0
}
