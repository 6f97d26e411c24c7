import { createCallRule, type CallFinding, type ConceptCall, type ConceptCalls } from '../src/rule-kit/call-rule.js'
import { isCallback } from '../src/rule-kit/find-part.js'
import { familyOf, isChosenByToken, isMixed, isNone, keyOf, readAlgorithms, type AllowedAlgorithms } from '../src/rule-kit/jwt-algorithms.js'
import {
  describeVerification,
  offerInstead,
  offerToAdd,
  offerToPart,
  offerToSign,
  type RepairIds,
} from '../src/rule-kit/jwt-repairs.js'

type MessageIds =
  | RepairIds
  | 'missingAlgorithms'
  | 'unstatedAlgorithm'
  | 'unsignedTokens'
  | 'mixedAlgorithms'
  | 'algorithmFromToken'
  | 'publicKeyAsSecret'

type Finding = CallFinding<MessageIds>

export default createCallRule<MessageIds>({
  name: 'require-jwt-algorithms',
  docs: {
    description: 'Require a fixed list of algorithms where tokens are verified',
    category: 'authentication',
    cwe: [347, 327],
    owasp: ['API2:2023'],
    severity: 'high',
    recommended: true,
  },
  messages: {
    missingAlgorithms:
      '`{{call}}` takes every algorithm that works with {{key}}, and the token says which. Allow only the one you sign with: {{advice}}.',
    unstatedAlgorithm:
      '`{{call}}` names no algorithm: versions that run without one use a default, or what the token says, whatever {{key}} is for. Name the one you sign with: {{advice}}.',
    unsignedTokens: "With 'none' allowed, `{{call}}` accepts tokens that nobody signed. Allow only the algorithm you sign with: {{advice}}.",
    mixedAlgorithms:
      'Algorithms of shared secrets ({{secret}}) and of key pairs ({{pair}}) are both allowed for {{key}}: with a public key taken for a secret, everyone can sign. Allow one kind: {{advice}}.',
    algorithmFromToken:
      'The token itself says by which algorithm `{{call}}` is to check it with {{key}}, and an attacker writes the token. Allow only the one you sign with: {{advice}}.',
    publicKeyAsSecret:
      '`{{call}}` takes {{key}} for a shared secret, and it is none: whoever has it can sign tokens. Allow the algorithm of the key pair: {{advice}}.',
    allowOnly: 'Allow {{algorithms}} only{{reason}}.',
    refuseUnsigned: "Remove 'none'.",
  },
  of: ['jwt-verify'],
  hasSuggestions: true,
  *judge(file) {
    for (const call of file.calls) {
      const algorithms = call.part('algorithms')
      // A callback may stand where the algorithm would.
      if (algorithms.is === 'missing' || (algorithms.is === 'found' && isCallback(file.analysis, algorithms.node))) {
        yield* judgeMissing(call, file)
        continue
      }
      if (algorithms.is === 'unknown') continue
      for (const list of readAlgorithms(file.analysis, algorithms.node)) yield* judgeList(call, list, file)
    }
  },
})

/** A call without a list: what the library does then decides. */
function* judgeMissing(call: ConceptCall, file: ConceptCalls): Iterable<Finding> {
  const finding = { node: call.callee, data: describeVerification(call, file), suggest: offerToAdd(call, file) }
  const byDefault = call.fact('defaultAlgorithm')
  if (byDefault === 'none') yield { ...finding, messageId: 'unsignedTokens', suggest: [] }
  else if (byDefault !== undefined && isSurelyPublic(call)) yield { ...finding, messageId: 'publicKeyAsSecret' }
  else if (call.fact('algorithmsRequired') === true) yield { ...finding, messageId: 'unstatedAlgorithm' }
  else if (byDefault === undefined && call.fact('keyTyped') !== true && isMissingHere(call, file)) {
    yield { ...finding, messageId: 'missingAlgorithms' }
  }
}

/** Options that hold for several calls may be given at one place for all of them: the finding belongs there. */
function isMissingHere(call: ConceptCall, { calls }: ConceptCalls): boolean {
  const hasKey = call.part('key').is === 'found'
  if (call.fact('configures') === true) return hasKey
  if (call.fact('configurable') !== true) return true
  const places = calls.filter((other) => other.fact('configures') === true)
  return hasKey && places.every((place) => place.part('algorithms').is === 'missing' && place.part('key').is === 'missing')
}

function* judgeList(call: ConceptCall, list: AllowedAlgorithms, file: ConceptCalls): Iterable<Finding> {
  const data = describeVerification(call, file)
  // A key object of jose, or a set of keys, says itself what it may be used for.
  const isTyped = call.fact('keyTyped') === true && keyOf(call)?.isTyped === true
  for (const entry of list.entries) {
    if (isNone(entry)) yield { node: entry.node, messageId: 'unsignedTokens', data, suggest: offerToSign(call, list, isNone, file) }
    else if (!isTyped && isChosenByToken(call, entry, file)) {
      const suggest = list.entries.length === 1 ? offerInstead(call, list, file) : []
      yield { node: entry.node, messageId: 'algorithmFromToken', data, suggest }
    }
  }
  if (isMixed(list)) {
    const parted = offerToPart(call, list, file)
    if (!isTyped) yield { node: list.node, messageId: 'mixedAlgorithms', data: { ...data, ...parted.data }, suggest: parted.suggest }
  } else if (list.entries.length > 0 && list.entries.every((entry) => familyOf(entry) === 'hmac') && isSurelyPublic(call)) {
    yield { node: list.node, messageId: 'publicKeyAsSecret', data, suggest: offerInstead(call, list, file) }
  }
}

/** What is a public key beyond doubt, and not guarded against misuse by a type of its own. */
function isSurelyPublic(call: ConceptCall): boolean {
  const key = keyOf(call)
  return key?.isSure === true && !key.isTyped && key.family !== undefined && key.family !== 'hmac'
}
