import { fixesOrigin, textAround, type Facts, type Node, type Origin, type Step } from '../analysis/index.js'

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
