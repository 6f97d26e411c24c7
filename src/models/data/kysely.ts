import { defineModel } from '../define-model.js'

export const kysely = defineModel({
  name: 'kysely',
  docs: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html',
  packages: ['kysely'],
  types: {
    Kysely: ['new Kysely()', 'Kysely.{withSchema,withPlugin,withoutPlugins,withTables}()'],
    Transaction: ['Kysely.transaction().execute(0)(0)', 'Kysely.transaction().setIsolationLevel().execute(0)(0)'],
    SelectQueryBuilder: [
      'Kysely.{selectFrom,selectNoFrom,insertInto,updateTable,deleteFrom,mergeInto}()',
      'SelectQueryBuilder.*()',
    ],
  },
  inherits: { Transaction: ['Kysely'] },
  sources: [
    {
      at: 'SelectQueryBuilder.{execute,executeTakeFirst,executeTakeFirstOrThrow}()',
      kind: 'stored',
      part: 'database',
    },
    { at: 'Kysely.executeQuery()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: 'sql.raw(0)', kind: 'sql', bind: { style: 'tag' } },
    // Written into the text without escaping.
    { at: 'sql.{lit,literal}(0)', kind: 'sql' },
    { at: 'CompiledQuery.raw(0)', kind: 'sql' },
  ],
  sanitizers: [
    { at: 'sql', in: '*', clears: ['sql'] },
    { at: 'sql.{val,value,ref,table,id,join}', in: '*', clears: ['sql'] },
  ],
})
