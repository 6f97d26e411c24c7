import type { Endpoint, Layer, RouteWords } from '../../src/analysis/index.js'
import { builtinModels } from '../../src/models/index.js'
import { analyzeCode, type Code, type CodeOptions } from './analyze-code.js'

export interface RouteOptions extends CodeOptions {
  words?: RouteWords
}

function show({ name, node, does }: Layer, code: Pick<Code, 'textOf'>): string {
  const shown = name === '' ? code.textOf(node).replace(/\s+/g, ' ').slice(0, 20) : name
  return does === undefined ? shown : `${shown}!${does === 'authenticate' ? 'known' : 'allowed'}`
}

/** `GET /a/:id [auth!known, log] (cors?) #Public`: an endpoint in one line. What may run before it stands in parentheses. */
export function describeEndpoint(endpoint: Endpoint, code: Pick<Code, 'textOf'>): string {
  const { method, path, before, maybe, marks } = endpoint
  const parts = [method ?? '?', path ?? '?']
  if (before.length > 0) parts.push(`[${before.map((layer) => show(layer, code)).join(', ')}]`)
  if (maybe.length > 0) parts.push(`(${maybe.map((layer) => show(layer, code)).join(', ')})`)
  for (const mark of marks) parts.push(`#${mark}`)
  return parts.join(' ')
}

/** The endpoints of a piece of code, one line each. */
export function describeRoutes(code: string, { words, ...options }: RouteOptions = {}): string[] {
  const parsed = analyzeCode(code, builtinModels, options)
  return parsed.analysis.routes(words).endpoints.map((endpoint) => describeEndpoint(endpoint, parsed))
}
