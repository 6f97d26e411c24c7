import { defineModel } from '../define-model.js'

export const pglite = defineModel({
  name: '@electric-sql/pglite',
  docs: 'https://pglite.dev/docs/api',
  packages: [
    '@electric-sql/pglite',
    '@electric-sql/pglite/template',
    '@electric-sql/pglite/live',
    '@electric-sql/pglite/worker',
  ],
  types: {
    PGliteInterface: [],
    PGlite: ['new PGlite()', 'exports.PGlite.create()'],
    PGliteWorker: ['new PGliteWorker()', 'exports.PGliteWorker.create()'],
    Transaction: ['PGliteInterface.transaction(0)(0)'],
  },
  inherits: { PGlite: ['PGliteInterface'], PGliteWorker: ['PGliteInterface'] },
  sources: [{ at: '{PGliteInterface,Transaction}.{query,sql,exec}()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: '{PGliteInterface,Transaction}.query(0)', kind: 'sql', bind: { style: 'dollar', values: '(1)' } },
    { at: '{PGliteInterface,Transaction}.{exec,describeQuery}(0)', kind: 'sql' },
    {
      at: 'PGliteInterface.live.{query,incrementalQuery,changes}(0)',
      kind: 'sql',
      bind: { style: 'dollar', values: '(1)' },
    },
    {
      at: 'PGliteInterface.live.{query,incrementalQuery,changes}(0).query',
      kind: 'sql',
      bind: { style: 'dollar', values: '(0).params' },
    },
    // A tag of the template package that writes its values into the text.
    { at: 'raw(1..)', kind: 'sql' },
  ],
  sanitizers: [{ at: '{sql,query,identifier}', in: '*', clears: ['sql'] }],
})
