import { builtinModels } from './index.js'
import type { Model } from './schema.js'

/** The models of the plugin. The build keeps them as text, which loads faster than code, and reads it when they are asked for first. */
export function readModels(): readonly Model[] {
  return builtinModels
}
