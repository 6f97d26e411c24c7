import type { CallFinding, ConceptCall, ConceptCalls } from './call-rule.js'
import { isCallback } from './find-part.js'
import { familyOf, isChosenByToken, isMixed, isNone, keyOf, readAlgorithms, type AllowedAlgorithms } from './jwt-algorithms.js'
import { describeVerification, offerInstead, offerToAdd, offerToPart, offerToSign, type RepairIds } from './jwt-repairs.js'

/** What may be wrong with the algorithms of a verification, and the repairs. */
export type AlgorithmIds =
  | RepairIds
  | 'missingAlgorithms'
  | 'unstatedAlgorithm'
  | 'unsignedTokens'
  | 'mixedAlgorithms'
  | 'algorithmFromToken'
  | 'publicKeyAsSecret'

type Finding = CallFinding<AlgorithmIds>

/** Judges verifications by the algorithms that they allow. */
export function* judgeAlgorithms(file: ConceptCalls): Iterable<Finding> {
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
}

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
