import { calleeName, compile, unwrap, type Node, type Origin, type Step } from '../analysis/index.js'

/**
 * Characters that the replacements on a value's way take, each by an expression with the flag `g`: `replace(/[*]/g, …)` and those chained
 * to it. What is put in their place isn't asked: for languages whose escapes are a matter of several calls, and of functions that write
 * codes, having thought of each character is the point.
 */
export function replacedCharacters(origin: Origin, characters: string): string {
  const calls = new Set<Node>()
  for (let step: Step | undefined = origin.step; step; step = step.next) calls.add(step.node)
  const patterns = [...calls].flatMap(chainedReplacements)
  return Array.from(characters).filter((character) => patterns.some((matches) => matches(character))).join('')
}

/** What a chain of `replace` calls replaces, as tests of one character each. */
function chainedReplacements(node: Node): ((character: string) => boolean)[] {
  const out: ((character: string) => boolean)[] = []
  let inner = unwrap(node)
  while (inner.type === 'CallExpression' && inner.callee.type === 'MemberExpression') {
    const [pattern] = inner.arguments
    const name = calleeName(inner)
    if ((name === 'replace' || name === 'replaceAll') && pattern?.type === 'Literal') {
      if ('regex' in pattern) {
        const { pattern: source, flags } = pattern.regex
        const compiled = flags.includes('g') ? compile({ source, flags }) : undefined
        if (compiled) out.push((character) => compiled.test(character))
      } else if (name === 'replaceAll') out.push((character) => character === pattern.value)
    }
    inner = unwrap(inner.callee.object)
  }
  return out
}
