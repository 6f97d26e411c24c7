import { calleeName, unwrap, type Node, type Origin, type Step } from '../analysis/index.js'

/**
 * Characters that the replacements on a value's way take, each by an expression with the flag `g`: `replace(/[*]/g, …)` and those chained
 * to it. What is put in their place isn't asked: for languages whose escapes are a matter of several calls, and of functions that write
 * codes, having thought of each character is the point.
 */
export function replacedCharacters(origin: Origin, characters: string): string {
  const calls = new Set<Node>()
  for (let step: Step | undefined = origin.step; step; step = step.next) calls.add(step.node)
  const patterns = [...calls].flatMap(chainedReplacements)
  return Array.from(characters).filter((character) => patterns.some((pattern) => pattern.test(character))).join('')
}

/** The patterns of a chain of `replace` calls, as tests of one character each. */
function chainedReplacements(node: Node): RegExp[] {
  const out: RegExp[] = []
  let inner = unwrap(node)
  while (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') {
    const [pattern] = inner.arguments
    const name = calleeName(inner)
    if ((name === 'replace' || name === 'replaceAll') && pattern?.type === 'Literal') {
      if ('regex' in pattern && pattern.regex.flags.includes('g')) out.push(new RegExp(pattern.regex.pattern, pattern.regex.flags.replace(/[gy]/g, '')))
      else if (name === 'replaceAll' && typeof pattern.value === 'string' && pattern.value.length === 1) out.push(new RegExp(`[\\${pattern.value}]`))
    }
    inner = unwrap(inner.callee.object)
  }
  return out
}
