import { defineModel } from '../define-model.js'

/** Makers of identifiers: letters, digits, dashes and underscores. An alphabet of one's own (`customAlphabet`) is another matter. */
export const identifiers = defineModel({
  name: 'nanoid and other makers of identifiers',
  docs: 'https://github.com/ai/nanoid#readme',
  packages: ['nanoid', 'nanoid/non-secure', 'ulid', 'ulidx', '@paralleldrive/cuid2', 'shortid', 'uid'],
  sanitizers: [{ at: '{nanoid,ulid,createId,generate,uid}', in: '*', clears: 'all' }],
})
