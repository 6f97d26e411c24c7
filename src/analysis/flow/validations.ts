import { staticKey, unwrap } from '../ast/nodes.js'
import type { Facts } from '../facts.js'
import type { Node, TSESTree } from '../module.js'
import { bindingOf } from '../scope/bindings.js'
import { isEffectivelyConstant, variableOf } from '../scope/variables.js'
import { restOf, type Ask, type Verdict } from './ask.js'
import { schemaNarrows, validatorCalls } from './schemas.js'

/** Whether a call throws for values that a schema refuses, and is given the asked one. */
export function assertsSchema(ask: Ask, call: TSESTree.CallExpression): boolean {
  const { facts, query } = ask
  return validatorCalls(facts, call).some(({ row, input, schema }) => {
    const rest = row.ok === 'throws' && input && schema ? restOf(ask, input) : undefined
    return rest !== undefined && schema !== undefined && schemaNarrows(facts, schema, rest, { ...query, inputKept: true })
  })
}

/** A validation's outcome as a condition: `validate(body)`, `result.success`, `!error`. */
export function judgeValidation(ask: Ask, test: Node, outcome: boolean): Verdict {
  const { facts, query } = ask
  const found = outcomeOf(facts, test)
  if (!found) return 0
  for (const { row, input, schema } of validatorCalls(facts, found.call)) {
    const negated = row.ok.startsWith('!')
    const where = row.ok.replace(/^!?result\.?/, '')
    if (row.ok === 'throws' || where !== found.member || !input || !schema || outcome === negated) continue
    const rest = restOf(ask, input)
    if (rest && schemaNarrows(facts, schema, rest, { ...query, inputKept: true })) return 'clear'
  }
  return 0
}

/** The call behind `validate(x)`, `result.success` or a destructured `error`, and the member that is looked at. */
function outcomeOf(facts: Facts, test: Node): { call: TSESTree.CallExpression; member: string } | undefined {
  const inner = unwrap(test)
  if (inner.type === 'CallExpression') return { call: inner, member: '' }
  if (inner.type === 'MemberExpression') {
    const object = facts.values.resolve(inner.object)
    const member = staticKey(inner)
    return object.type === 'CallExpression' && member !== undefined ? { call: object, member } : undefined
  }
  if (inner.type !== 'Identifier') return undefined
  const variable = variableOf(facts.module, inner)
  const [definition] = variable?.defs ?? []
  if (!variable || definition?.type !== 'Variable' || !isEffectivelyConstant(variable)) return undefined
  const binding = bindingOf(definition.name)
  if (binding?.holder.is !== 'declarator' || !binding.holder.node.init || binding.path.length > 1) return undefined
  const init = facts.values.resolve(binding.holder.node.init)
  return init.type === 'CallExpression' ? { call: init, member: binding.path[0] ?? '' } : undefined
}
