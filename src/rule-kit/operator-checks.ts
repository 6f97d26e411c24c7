import { annotationOf, contains, homeOf, importOf, isFunction, isOfOtherFile, textOf, unwrap, variableOf, wrapped, type Analysis, type Endpoint, type Facts, type FunctionNode, type Node, type Origin, type Step } from '../analysis/index.js'
import { endpointsFor, isOfConcept, SAYS_IT_CHECKS, textOfLayer } from './ahead.js'
import { installedVersion, isBefore } from './installed-version.js'
import type { Settings } from './settings.js'

/**
 * What keeps operators of MongoDB out of a request, beside the checks that the engine sees on the value itself: middleware that ran before,
 * a setting of the library, a parser that makes no objects.
 */
export function isKeptFromOperators(origin: Origin, analysis: Analysis, settings: Settings): boolean {
  const { facts } = origin
  if (analysis.concepts('filter-sanitizing').length > 0) return true
  if (analysis.concepts('operator-stripping').some(({ call }) => isUsedBefore(call, origin.node))) return true
  const endpoints = endpointsFor(analysis, settings, origin.node)
  const ahead = endpoints.flatMap(({ before, maybe }) => (settings.trustNames ? [...before, ...maybe] : before))
  if (ahead.some((layer) => isOfConcept(analysis, layer, 'operator-stripping'))) return true
  if (origin.source?.part === 'query' && isOneParameter(origin) && isParsedFlat(origin, analysis, endpoints)) return true
  if (isForeignDto(facts, origin.node)) return true
  if (!settings.trustNames) return false
  return isGivenToValidation(origin) || functionsAround(origin.node).some((fn) => hasValidation(facts, fn)) || ahead.some((layer) => homeOf(analysis.facts, layer.node) !== facts && SAYS_IT_CHECKS.test(textOfLayer(analysis, layer)))
}

/** `app.use(mongoSanitize())` above the handler, or as one of the route's own middleware. */
function isUsedBefore(call: Node, source: Node): boolean {
  return call.range[0] < source.range[0]
}

/** A single parameter of the query string. All of them as a filter may still name `$where`. */
function isOneParameter({ text }: Origin): boolean {
  return /\.query(?:\.|\[)/.test(text)
}

/** Whether the query string holds texts only: by a setting that is in sight, else by the version of the framework. */
function isParsedFlat({ source, facts }: Origin, analysis: Analysis, endpoints: readonly Endpoint[]): boolean {
  // The parser is the application's: what mounts the routers may set it.
  const modules = [analysis.facts, ...endpoints.flatMap((endpoint) => endpoint.modules)]
  if (modules.some((module) => analysis.conceptsIn(module, 'flat-query-parser').length > 0)) return true
  if (modules.some((module) => analysis.conceptsIn(module, 'deep-query-parser').length > 0)) return false
  return Object.entries(source?.flatSince ?? {}).some(([name, since]) => {
    const version = installedVersion(facts.module.filename, name)
    return version !== undefined && !isBefore(version, since)
  })
}

/** A class of another file as the type of a parameter with a decorator: Nest validates it by what its own file says. */
function isForeignDto(facts: Facts, node: Node): boolean {
  const base = baseOf(node)
  if (base.type !== 'Identifier') return false
  const [definition] = variableOf(facts.module, base)?.defs ?? []
  if (definition?.type !== 'Parameter' || definition.name.type !== 'Identifier') return false
  // Trees of parsers that know no TypeScript have no list of decorators.
  const { decorators } = definition.name as { decorators?: readonly unknown[] }
  if (!decorators?.length) return false
  const type = annotationOf(definition.name)
  if (type?.type !== 'TSTypeReference' || type.typeName.type !== 'Identifier') return false
  const [declared] = variableOf(facts.module, type.typeName)?.defs ?? []
  return declared !== undefined && importOf(declared.name) !== undefined
}

function baseOf(node: Node): Node {
  let inner = unwrap(node)
  while (inner.type === 'MemberExpression') inner = unwrap(inner.object)
  return inner
}

function functionsAround(node: Node): FunctionNode[] {
  const out: FunctionNode[] = []
  for (let up: Node | undefined = node; up; up = up.parent) if (isFunction(up)) out.push(up)
  return out
}

/** `router.post('/', validate(schema), handler)`: what a middleware of another file lets through isn't known, and it says that it checks. */
function hasValidation(facts: Facts, fn: FunctionNode): boolean {
  return usesOf(facts, fn).some((use) => {
    let node = use
    for (let layer = 0; layer < 6; layer++) {
      const { parent } = node as { parent?: Node }
      if (!parent) return false
      if (parent.type === 'CallExpression' && parent.callee !== node) {
        if (parent.arguments.some((other) => other !== node && SAYS_IT_CHECKS.test(nameOf(other)))) return true
      } else if (parent.type === 'ArrayExpression') {
        if (parent.elements.some((other) => other !== null && other !== node && SAYS_IT_CHECKS.test(nameOf(other)))) return true
      } else if (parent.type !== 'SpreadElement') return false
      node = wrapped(parent)
    }
    return false
  })
}

/**
 * `await validateUser(req.body)`: the value, or what it was taken from, is given to a function of another file that says it checks. What that lets
 * through the engine knows only where it is in sight, and comes before the value is taken.
 */
function isGivenToValidation({ facts, node, text, step }: Origin): boolean {
  const [handler] = functionsAround(node)
  if (!handler) return false
  const given = new Set([text])
  for (let end = text.lastIndexOf('.'); end > 0; end = text.lastIndexOf('.', end - 1)) given.add(text.slice(0, end))
  for (let next: Step | undefined = step; next; next = next.next) if (next.is === 'name' && next.facts === facts) given.add(textOf(facts, next.node))
  return facts.index.calls.some((call) => {
    if (call.type !== 'CallExpression' || !contains(handler, call) || !SAYS_IT_CHECKS.test(nameOf(call.callee))) return false
    return call.arguments.some((argument) => given.has(textOf(facts, argument))) && isOfOtherFile(facts, call.callee)
  })
}

function usesOf(facts: Facts, fn: FunctionNode): Node[] {
  const outer = wrapped(fn)
  const { parent } = outer as { parent?: Node }
  const name = fn.type === 'FunctionDeclaration' ? fn.id : parent?.type === 'VariableDeclarator' ? parent.id : undefined
  if (name?.type !== 'Identifier') return [outer]
  return (variableOf(facts.module, name)?.references ?? []).filter((reference) => reference.isRead()).map((reference) => reference.identifier)
}

/** The name of a middleware: `validateLogin`, `validate(…)`, `rules.login`, `joi.body(…)`. */
function nameOf(node: Node): string {
  const inner = unwrap(node)
  if (inner.type === 'Identifier') return inner.name
  if (inner.type === 'CallExpression') return nameOf(inner.callee)
  if (inner.type === 'MemberExpression') return `${nameOf(inner.object)}.${inner.property.type === 'Identifier' ? inner.property.name : ''}`
  if (inner.type === 'ArrayExpression') return inner.elements.map((element) => (element ? nameOf(element) : '')).join(' ')
  return ''
}
