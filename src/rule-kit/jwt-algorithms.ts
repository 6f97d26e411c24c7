import { staticKey, unwrap, type Analysis, type Node, type Origin } from '../analysis/index.js'
import { kinds } from '../models/kinds.js'
import type { ConceptCall, ConceptCalls } from './call-rule.js'
import { familyOfAlgorithm, findKey, type KeyFamily, type KeyInSight } from './key-kind.js'

/** One algorithm that a verification allows. */
export interface AllowedAlgorithm {
  readonly node: Node
  /** All names it can have; `undefined` when it can be anything. */
  readonly names: readonly string[] | undefined
}

/** The algorithms that a verification allows. */
export interface AllowedAlgorithms {
  /** The list, or the single name. */
  readonly node: Node
  readonly entries: readonly AllowedAlgorithm[]
}

const MOST_LEVELS = 6

/** The lists that an expression can be: one for each branch of a choice. */
export function readAlgorithms(analysis: Analysis, node: Node, level = 0): readonly AllowedAlgorithms[] {
  const { values } = analysis.facts
  const resolved = values.resolve(node)
  if (level > MOST_LEVELS) return []
  if (resolved.type === 'ConditionalExpression') {
    return [resolved.consequent, resolved.alternate].flatMap((branch) => readAlgorithms(analysis, branch, level + 1))
  }
  if (resolved.type !== 'ArrayExpression') {
    const inner = unwrap(node)
    return [{ node: inner, entries: [{ node: inner, names: namesOf(analysis, inner) }] }]
  }
  const entries = resolved.elements.flatMap((element): readonly AllowedAlgorithm[] => {
    if (!element) return []
    if (element.type !== 'SpreadElement') return [{ node: element, names: namesOf(analysis, element) }]
    const [only, ...others] = readAlgorithms(analysis, element.argument, level + 1)
    return only && others.length === 0 ? only.entries : [{ node: element, names: undefined }]
  })
  return [{ node: resolved, entries }]
}

function namesOf(analysis: Analysis, node: Node): readonly string[] | undefined {
  const constants = analysis.facts.values.constants(node)
  if (constants) return constants.filter((value) => typeof value === 'string')
  // A member of a library's enumeration: `AlgorithmTypes.HS256`.
  const inner = unwrap(node)
  const name = inner.type === 'MemberExpression' ? staticKey(inner) : undefined
  return name !== undefined && (familyOfAlgorithm(name) ?? name === 'none') ? [name] : undefined
}

/** Family of an entry that is always the same algorithm. */
export function familyOf({ names }: AllowedAlgorithm): KeyFamily | undefined {
  return names?.length === 1 ? familyOfAlgorithm(names[0]) : undefined
}

/** The algorithm of tokens that nobody signed; some libraries don't mind the case. */
export function isNone({ names }: AllowedAlgorithm): boolean {
  return names?.some((name) => name.toLowerCase() === 'none') ?? false
}

/** HMAC keys are secret, those of the other families are public: who allows both lets the public key be taken for a secret. */
export function isMixed({ entries }: AllowedAlgorithms): boolean {
  const families = entries.map(familyOf).filter((family) => family !== undefined)
  return families.includes('hmac') && families.some((family) => family !== 'hmac')
}

/** Whether the token, or whoever sent it, says which algorithm is allowed. */
export function isChosenByToken(call: ConceptCall, { node, names }: AllowedAlgorithm, file: ConceptCalls): boolean {
  if (names) return false
  const { analysis } = call
  const query = { kind: 'property', facts: kinds.property, trustNames: true } as const
  const decoded = new Set<Node>(file.others('jwt-decode').map((other) => other.call))
  const token = call.part('token')
  const tokenOrigins = token.is === 'found' ? analysis.flow(token.node, query).origins : []
  // The same value, and not another member of what also holds the token (`{ token, algorithm }`); of a call's result no members are told.
  const isToken = (origin: Origin): boolean =>
    origin.reason !== 'call' && tokenOrigins.some((other) => other.node === origin.node && other.text === origin.text && other.path.join() === origin.path.join())
  return analysis
    .flow(node, query)
    .origins.some((origin) => origin.source?.kind === 'remote' || decoded.has(unwrap(origin.node)) || (isToken(origin) && origin.node !== node))
}

/** The key of a verification, as far as it is in sight. */
export function keyOf(call: ConceptCall): KeyInSight | undefined {
  for (const role of ['key', 'keyProvider']) {
    const key = call.part(role)
    if (key.is === 'found') return findKey(call.analysis, key.node)
  }
  return undefined
}

/** The algorithms to choose from for a key: one where its kind is in sight. */
export function algorithmsFor(call: ConceptCall, file: ConceptCalls): readonly string[] {
  const key = keyOf(call)
  const fits = (name: string): boolean => {
    const family = familyOfAlgorithm(name)
    if (family === undefined) return false
    if (key?.family === undefined || key.family === family) return true
    return key.family === 'public' && family !== 'hmac'
  }
  const signed = new Set(['jwt-sign', 'jwt-sign-header'].flatMap((is) => file.others(is)).flatMap(signedWith))
  const [only] = signed
  if (only !== undefined && signed.size === 1 && fits(only)) return [only]
  switch (key?.family) {
    case 'hmac':
      return ['HS256']
    case 'rsa':
    case 'public':
      return ['RS256']
    case 'ec':
      return ['ES256']
    case 'eddsa':
      return ['EdDSA']
    case undefined:
      // Key sets that are fetched hold public keys.
      return key === undefined && call.fact('keyTyped') === true ? ['RS256'] : ['HS256', 'RS256']
  }
}

/** The algorithm that a signing call of the file names. */
function signedWith(call: ConceptCall): readonly string[] {
  const algorithm = call.part('algorithm')
  const name = algorithm.is === 'found' ? call.analysis.facts.values.text(algorithm.node) : undefined
  return name === undefined ? [] : [name]
}
