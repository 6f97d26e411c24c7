import type { Model } from './schema.js'

/** Gives a model its type, and nothing else: a model is data. */
export function defineModel(model: Model): Model {
  return model
}
