import { staticKey, unwrap, walk, type Flow, type Node, type Origin, type TSESTree } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { SinkKind } from '../models/schema.js'
import type { End } from './describe-flow.js'
import type { Found, Search, Suggestion } from './flow-rule.js'

/** What is reported of a value that is written under one of certain names. */
export interface KeyedReport<MessageIds extends string> {
  /**
   * Kinds by name. Names with a dot are about members of a literal that itself stands under a name: `$function.body` is the text in
   * `{ $function: { body: text } }`.
   */
  readonly kinds: Readonly<Record<string, SinkKind>>
  readonly accepts: (origin: Origin) => boolean
  readonly message: (kind: SinkKind) => MessageIds
  readonly suggest?: (flow: Flow, value: Node) => Suggestion<MessageIds>[]
}

/** Hostile values that are written under certain names, in object literals and by assignment to members, wherever the object goes. */
export function findKeyed<MessageIds extends string>(search: Search, report: KeyedReport<MessageIds>): Found<MessageIds>[] {
  const { analysis, trustNames } = search
  const { module } = analysis.facts
  const found: Found<MessageIds>[] = []
  const note = (name: string | undefined, outer: string | undefined, value: Node, end: End): void => {
    if (name === undefined) return
    const key = [name, `${outer ?? ''}.${name}`].find((one) => Object.hasOwn(report.kinds, one))
    const kind = key === undefined ? undefined : report.kinds[key]
    if (kind === undefined) return
    const flow = analysis.flow(value, { kind, facts: kinds[kind], needsObject: kinds[kind].object === true, trustNames })
    const origin = search.pick(flow, report.accepts)
    if (origin) found.push({ node: value, end, origin, messageId: report.message(kind), suggest: report.suggest?.(flow, value) ?? [] })
  }
  walk(module, module.ast, (node) => {
    if (node.type === 'Property' && node.parent.type === 'ObjectExpression') note(staticKey(node), outerKey(node.parent), node.value, node)
    else if (node.type === 'AssignmentExpression' && node.operator === '=') {
      const left = unwrap(node.left)
      if (left.type === 'MemberExpression') note(staticKey(left), undefined, node.right, node)
    }
  })
  return found
}

/** The name that an object literal itself stands under. */
function outerKey({ parent }: TSESTree.ObjectExpression): string | undefined {
  return parent.type === 'Property' ? staticKey(parent) : undefined
}
