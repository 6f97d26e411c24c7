import { argumentOf, calleeName, isFunction, staticKey, unwrap, type Analysis, type CallLike, type Node } from '../analysis/index.js'
import type { ConceptRow } from '../models/schema.js'
import { declaratorOf, findPart } from './find-part.js'

/** `public`: a key of a pair, of a family that isn't said. */
export type KeyFamily = 'hmac' | 'rsa' | 'ec' | 'eddsa' | 'public'

/** What the file shows of a key. */
export interface KeyInSight {
  /** Absent when nothing tells. */
  readonly family?: KeyFamily
  /** Told by the key itself, or by what makes it; not only by names. */
  readonly isSure: boolean
  /** A key object that knows what it may be used for. */
  readonly isTyped: boolean
  /** The expression that gives the key. */
  readonly node: Node
  /** Where it is declared, or the expression itself. */
  readonly declaration: Node
}

const MOST_LEVELS = 10
/** Longest text of an expression whose words are taken for evidence. */
const LONGEST_TEXT = 800

/** Texts by which keys of a pair start (PEM, OpenSSH), with what they say of the family. */
const KEY_TEXTS: readonly (readonly [RegExp, KeyFamily])[] = [
  [/BEGIN RSA (?:PUBLIC|PRIVATE) KEY|^ssh-rsa /, 'rsa'],
  [/BEGIN EC (?:PUBLIC|PRIVATE) KEY|^ecdsa-sha2-/, 'ec'],
  [/^ssh-ed25519 /, 'eddsa'],
  [/BEGIN (?:PUBLIC KEY|PRIVATE KEY|CERTIFICATE)/, 'public'],
]

/** Words in the names of keys, files and environment variables: the last evidence. */
const WORDS: readonly (readonly [KeyFamily, ReadonlySet<string>])[] = [
  ['hmac', new Set(['secret', 'secrets', 'hmac', 'passphrase', 'password', 'salt', 'hs256', 'hs384', 'hs512'])],
  ['rsa', new Set(['rsa', 'rs256', 'rs384', 'rs512', 'ps256'])],
  ['ec', new Set(['ec', 'ecdsa', 'es256', 'es384', 'es512'])],
  ['eddsa', new Set(['eddsa', 'ed25519'])],
  ['public', new Set(['public', 'pub', 'pubkey', 'pem', 'cert', 'certificate', 'certs', 'crt', 'cer', 'jwks', 'jwk', 'x509', 'spki'])],
]

const keyCalls = new WeakMap<Analysis, ReadonlyMap<Node, ConceptRow>>()

function keyRowsOf(analysis: Analysis): ReadonlyMap<Node, ConceptRow> {
  let rows = keyCalls.get(analysis)
  if (!rows) {
    rows = new Map(analysis.concepts('key').map(({ call, row }) => [call, row]))
    keyCalls.set(analysis, rows)
  }
  return rows
}

/** What the file shows of a key: what made it, its text, or, as the last evidence, its names. */
export function findKey(analysis: Analysis, node: Node): KeyInSight {
  const seen: Node[] = []
  const proof = look(analysis, node, seen)
  const declaration = declaratorOf(analysis, node) ?? node
  if (proof) return { ...proof, isSure: true, node, declaration }
  const family = familyOfNames(analysis, node, seen)
  return { ...(family && { family }), isSure: false, isTyped: false, node, declaration }
}

type Proof = Pick<KeyInSight, 'family' | 'isTyped'>

/** Follows a key to where it is made or written. Notes the expressions on the way. */
function look(analysis: Analysis, key: Node, seen: Node[]): Proof | undefined {
  const node = unwrap(key)
  if (seen.length > MOST_LEVELS || seen.includes(node)) return undefined
  seen.push(node)
  const row = keyRowsOf(analysis).get(node)
  if (row) return ofRow(analysis, node as CallLike, row)
  const text = analysis.facts.values.text(node) ?? (node.type === 'TemplateLiteral' ? analysis.textOf(node) : undefined)
  if (text !== undefined) return ofText(text)
  switch (node.type) {
    case 'Identifier':
      return ofName(analysis, node, seen)
    case 'MemberExpression':
      return ofMember(analysis, node, seen)
    case 'CallExpression':
    case 'NewExpression':
      return ofCall(analysis, node, seen)
    case 'LogicalExpression':
      return look(analysis, node.left, seen) ?? (node.operator === '&&' ? undefined : look(analysis, node.right, seen))
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return ofProvider(analysis, node)
    default:
      return undefined
  }
}

function ofRow(analysis: Analysis, call: CallLike, { facts = {}, parts }: ConceptRow): Proof {
  const algorithm = parts?.algorithm === undefined ? undefined : findPart(analysis, call, parts.algorithm)
  const named = algorithm?.is === 'found' ? familyOfAlgorithm(analysis.facts.values.text(algorithm.node)) : undefined
  const family = named ?? (facts.family === 'any' ? (facts.asymmetric === true ? 'public' : undefined) : (facts.family as KeyFamily))
  return { ...(family && { family }), isTyped: facts.typed === true }
}

/** The family that an algorithm's name belongs to. */
export function familyOfAlgorithm(name: string | undefined): Exclude<KeyFamily, 'public'> | undefined {
  if (name === undefined) return undefined
  if (/^HS(?:256|384|512)$/i.test(name)) return 'hmac'
  if (/^(?:RS|PS)(?:256|384|512)$/i.test(name)) return 'rsa'
  if (/^ES(?:256K?|384|512)$/i.test(name)) return 'ec'
  return /^(?:EdDSA|Ed25519|Ed448)$/i.test(name) ? 'eddsa' : undefined
}

function ofText(text: string): Proof | undefined {
  // An empty text is no key at all.
  if (text === '') return undefined
  const [, family = 'hmac'] = KEY_TEXTS.find(([pattern]) => pattern.test(text.trim())) ?? []
  return { family, isTyped: false }
}

function ofName(analysis: Analysis, node: Node, seen: Node[]): Proof | undefined {
  const resolved = analysis.facts.values.resolve(node)
  if (resolved !== node) return look(analysis, resolved, seen)
  const [provider] = analysis.facts.identity.functions(node)
  if (provider) return ofProvider(analysis, provider)
  // `const { publicKey } = generateKeyPairSync('rsa', …)`
  const init = declaratorOf(analysis, node)?.init
  return init ? look(analysis, init, seen) : undefined
}

function ofMember(analysis: Analysis, node: Node, seen: Node[]): Proof | undefined {
  const { values, index } = analysis.facts
  const resolved = values.resolve(node)
  if (resolved !== node) return look(analysis, resolved, seen)
  if (node.type !== 'MemberExpression') return undefined
  const object = values.resolve(node.object)
  const members = keyRowsOf(analysis).get(object)?.facts?.members
  if (Array.isArray(members) && members.includes(staticKey(node))) return look(analysis, object, seen)
  // `this.key = …`, written once.
  const writes = node.object.type === 'ThisExpression' ? (index.memberWrites.get(staticKey(node) ?? '') ?? []) : []
  const [only] = writes
  return only && writes.length === 1 ? look(analysis, only.right, seen) : undefined
}

/** Calls that give a key back in another form: `Buffer.from(key)`, `new TextEncoder().encode(key)`, `key.toString()`. */
function ofCall(analysis: Analysis, call: CallLike, seen: Node[]): Proof | undefined {
  if (call.type !== 'CallExpression') return undefined
  const callee = unwrap(call.callee)
  const name = calleeName(call) ?? ''
  if (callee.type === 'MemberExpression' && /^(?:toString|trim|replace|replaceAll)$/.test(name)) return look(analysis, callee.object, seen)
  const first = argumentOf(call, 0)
  return first && /^(?:from|encode|String)$/.test(name) ? look(analysis, first, seen) : undefined
}

/** A function that looks keys up gives what is made inside of it. */
function ofProvider(analysis: Analysis, provider: Node): Proof | undefined {
  if (!isFunction(provider)) return undefined
  const inside = [...keyRowsOf(analysis)].filter(([{ range }]) => range[0] > provider.range[0] && range[1] <= provider.range[1])
  const [only] = inside
  return only && inside.length === 1 ? ofRow(analysis, only[0] as CallLike, only[1]) : undefined
}

/** `JWT_PUBLIC_KEY`, `jwtPublicKey` and `public.pem` as words. */
function wordsOf(text: string): readonly string[] {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .split(/[^A-Z\d]+/i)
    .map((word) => word.toLowerCase())
}

/** The family that names speak of; none when they contradict each other. */
function familyOfNames(analysis: Analysis, key: Node, seen: readonly Node[]): KeyFamily | undefined {
  const { text } = analysis.facts.module
  // An option called `secret` takes keys of all kinds; one called `publicKey` doesn't.
  const option = key.parent?.type === 'Property' ? wordsOf(staticKey(key.parent) ?? '').filter((word) => word === 'public') : []
  const words = [...option, ...seen.flatMap(({ range }) => wordsOf(text.slice(range[0], range[1])))]
  const families = WORDS.filter(([, known]) => words.some((word) => known.has(word))).map(([family]) => family)
  if (families.includes('hmac')) return families.length === 1 ? 'hmac' : undefined
  const [exact = 'public', ...others] = families.filter((family) => family !== 'public')
  return families.length === 0 ? undefined : others.length === 0 ? exact : 'public'
}
