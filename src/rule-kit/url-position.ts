import { calleeName, fixesOrigin, isFunction, textAround, type Facts, type Node, type Origin, type Step } from '../analysis/index.js'

/** Whether a value stands behind a fixed origin: what it can change is the path. */
export function isInPath(origin: Origin): boolean {
  return fixesOrigin(textAround(origin.facts, origin.step).before)
}

/** Whether a host ends in a domain of the program's own: `${tenant}.example.com`, as a host by itself. */
export function isSubdomain(origin: Origin): boolean {
  return /^\.[a-z\d-]+\.[a-z]/i.test(textAround(origin.facts, origin.step).after)
}

/** Whether a value is where the request itself was sent to, as the client says: its `Host` header, or its address. */
export function isOwnAddress({ source, text }: Origin): boolean {
  return source?.url === 'own' || (source?.part === 'headers' && /host/i.test(text))
}

/** The expression that becomes a part of a longer text first. */
export function firstOperand(origin: Origin): { facts: Facts; node: Node } | undefined {
  for (let step: Step | undefined = origin.step; step; step = step.next) if (step.is === 'text' && step.at) return { facts: step.facts, node: step.at }
  return undefined
}

/**
 * Whether the path of a request may begin with two slashes: where its handler is registered for every path, as the file shows. A route's
 * own path fixes the beginning, save that a mounted handler sees what comes after it.
 */
export function isAnyPath({ node, facts, text }: Origin): boolean {
  let handler: Node | undefined = node
  while (handler && !isFunction(handler)) handler = handler.parent
  const call = handler?.parent
  if (!handler || call?.type !== 'CallExpression') return false
  const [first] = call.arguments
  const path = first && first !== handler ? facts.values.text(first) : undefined
  if (path === undefined) return first === handler
  return !/^\/[^/\\:*({[+?]/.test(path) || (calleeName(call) === 'use' && !/originalUrl/.test(text))
}
