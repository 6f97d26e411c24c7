import { importOf, unwrap, type Analysis, type Facts, type Node, type Origin, type Step, type TSESTree } from '../analysis/index.js'
import type { SanitizerRow } from '../models/schema.js'
import type { Edit } from './edit.js'

/** Every character that means something in a regular expression, outside of classes and in them. */
const ESCAPE = String.raw`.replace(/[.*+?^${'$'}{}()|[\]\\]/g, '\\$&')`

/** Escapes values where they are put into a pattern: by the file's own means, else by a replacement written in place. */
export function escapeValues(origins: readonly Origin[], pattern: Node, { facts }: Analysis): Edit[] {
  const helper = findHelper(facts)
  const values = new Set(origins.map((origin) => joinedPart(origin, facts, pattern) ?? unwrap(pattern)))
  // A part of the pattern, and the whole of it: escaping the one would escape the other twice.
  if (values.size > 1 && values.has(unwrap(pattern))) return []
  return [...values].filter(isExpression).map(({ range }) => {
    const text = facts.module.text.slice(range[0], range[1])
    return { range, text: helper === undefined ? `String(${text})${ESCAPE}` : `${helper}(${text})` }
  })
}

/** The operand of the last text that the value becomes a part of on its way. */
function joinedPart(origin: Origin, facts: Facts, pattern: Node): Node | undefined {
  let part: Node | undefined
  for (let step: Step | undefined = origin.step; step; step = step.next) {
    if (step.is !== 'text' || !step.at || step.facts !== facts) continue
    const whole = step.node
    // Only what is joined in the pattern itself: elsewhere the text may be wanted as it is.
    if (whole.range[0] >= pattern.range[0] && whole.range[1] <= pattern.range[1]) part = unwrap(step.at)
  }
  return part
}

function isExpression(node: Node): boolean {
  return node.type !== 'SpreadElement' && node.type !== 'AwaitExpression' && node.type !== 'YieldExpression'
}

/** A function of the file, or of a library that it imports, that escapes patterns. */
function findHelper(facts: Facts): string | undefined {
  for (const variable of facts.module.scopes.scopes.find(({ type }) => type === 'module')?.variables ?? facts.module.scopes.globalScope?.variables ?? []) {
    const [definition] = variable.defs
    if (!definition) continue
    const { name } = variable
    if (/^escape_?reg/i.test(name) && isFunctionLike(definition.node)) return name
    const imported = importOf(definition.name)
    const apis = facts.identity.apis(definition.name)
    if (apis.some(({ sanitizers = [] }) => sanitizers.some(escapesPatterns))) return name
    const whole = imported?.imported === undefined ? imported?.specifier : undefined
    const library = whole === undefined ? undefined : apis.find(({ model }) => model?.packages?.includes(whole))?.model
    const member = library?.sanitizers?.find((row) => /^\w+$/.test(row.at) && row.at !== 'default' && escapesPatterns(row))
    if (member) return `${name}.${member.at}`
  }
  return /\bRegExp\.escape\(/.test(facts.module.text) ? 'RegExp.escape' : undefined
}

/** A function whose only use is to escape patterns. */
function escapesPatterns({ clears }: SanitizerRow): boolean {
  return clears !== 'all' && clears.length === 1 && clears[0] === 'regex'
}

function isFunctionLike(node: TSESTree.Node): boolean {
  if (node.type === 'FunctionDeclaration') return true
  if (node.type === 'ImportSpecifier' || node.type === 'ImportDefaultSpecifier') return true
  return node.type === 'VariableDeclarator' && (node.init?.type === 'ArrowFunctionExpression' || node.init?.type === 'FunctionExpression')
}
