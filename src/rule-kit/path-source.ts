import { enclosingFunction, isFunction, isHandlerParameter, type Analysis, type Origin, type Sink } from '../analysis/index.js'
import type { Model } from '../models/schema.js'
import { modelsOf } from './analysis.js'
import type { Settings } from './settings.js'

/** Objects whose members are settings. */
const SETTINGS = /^_?(?:options?|opts|settings?|config(?:uration)?|conf|cfg|self|argv|env)[.[]/

/**
 * The files that the command line, the environment and settings name are those of whoever starts the program. A function that takes a
 * whole path reads what its caller means; one that puts its parameter behind a folder, or that answers a request, means to stay inside.
 * To look whether a file is there does no harm where nobody says that the name comes from outside.
 */
export function isForeignPath({ source, behind, node, text }: Origin, { row }: Sink, _analysis: Analysis, { models }: Settings): boolean {
  if (source?.kind !== 'parameter') return source?.kind !== 'local'
  if (SETTINGS.test(text) || uploadsIn(modelsOf(models)).test(text)) return false
  const owner = enclosingFunction(node)
  return (behind && !row.probe) || (isFunction(owner) && owner.params.some((parameter) => parameter.type === 'Identifier' && isHandlerParameter(parameter.name)))
}

const known = new WeakMap<readonly Model[], RegExp>()

/** The places of uploaded files, which the program's own parser chose. */
function uploadsIn(models: readonly Model[]): RegExp {
  let uploads = known.get(models)
  if (!uploads) {
    const members = [...new Set(models.flatMap(({ savedAt = [] }) => savedAt))].map((name) => name.replaceAll('$', '\\$'))
    uploads = new RegExp(String.raw`\bfiles?\b.*\.(?:${members.join('|') || '(?!)'})$`)
    known.set(models, uploads)
  }
  return uploads
}
