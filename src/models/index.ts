// Written by `npm run update`.
import { mysql2 } from './data/mysql2.js'
import type { Model } from './schema.js'

/** What is known of libraries out of the box. */
export const builtinModels: readonly Model[] = [
  mysql2,
]
