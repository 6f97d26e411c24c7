import { defineModel } from '../define-model.js'

/** Queries are built of calls; only scripts are text. */
export const rethinkdb = defineModel({
  name: 'rethinkdb',
  docs: 'https://rethinkdb.com/api/javascript/js/',
  packages: ['rethinkdb', 'rethinkdb-ts', 'rethinkdbdash'],
  sinks: [{ at: '{js,r.js,default().js}(0)', kind: 'script', called: 'the script' }],
})
