import { enclosingFunction, isFunction, unwrap, type Analysis, type Node, type Origin, type Step } from '../src/analysis/index.js'
import { createFlowRule } from '../src/rule-kit/flow-rule.js'

export default createFlowRule({
  name: 'no-path-traversal',
  docs: {
    description: 'Disallow file paths that input can lead out of their folder',
    category: 'injection',
    cwe: [22, 73],
    owasp: ['API8:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    taintedPath:
      '{{sink}} gets a path that {{source}} leads anywhere: {{trace}}. ' +
      'Resolve it against your folder, and go on only if the result begins with that folder and a separator.',
  },
  to: ['path'],
  report: 'taintedPath',
  accepts: isForeignPath,
  repairedAt: placeOfPath,
})

/** Names under which handlers get the request or the response. */
const HANDLER = /^_?(?:req|request|res|response|reply|ctx|context)$/

/**
 * The files that the command line, the environment and settings name are those of whoever starts the program. A function that takes a
 * whole path reads what its caller means; one that puts its parameter behind a folder, or that answers a request, means to stay inside.
 */
function isForeignPath({ source, behind, node }: Origin): boolean {
  if (source?.kind !== 'parameter') return source?.kind !== 'local'
  const owner = enclosingFunction(node)
  return behind || (isFunction(owner) && owner.params.some((parameter) => parameter.type === 'Identifier' && HANDLER.test(parameter.name)))
}

/** Where the path is put together: all that is done with it afterwards is repaired there. */
function placeOfPath({ node, step }: Origin, { facts }: Analysis): Node {
  for (let at: Step | undefined = step; at; at = at.next) {
    if (at.is === 'text') return at.node
    const call = at.is === 'call' ? unwrap(at.node) : undefined
    if (call?.type !== 'CallExpression') continue
    if (facts.identity.calleeApis(call).some((api) => api.steps?.some(({ effect }) => effect === 'joins-path' || effect === 'normalises-path'))) return call
  }
  return node
}
