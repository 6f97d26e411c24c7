import { defineModel } from '../define-model.js'

export const kysely = defineModel({
  name: 'kysely',
  docs: 'https://kysely-org.github.io/kysely-apidoc/interfaces/Sql.html',
  packages: ['kysely'],
  types: {
    Kysely: ['new Kysely()', 'Kysely.{withSchema,withPlugin,withoutPlugins,withTables}()'],
    Transaction: ['Kysely.transaction().execute(0)(0)', 'Kysely.transaction().setIsolationLevel().execute(0)(0)'],
    SelectQueryBuilder: [
      'Kysely.{selectFrom,selectNoFrom,insertInto,replaceInto,updateTable,deleteFrom,mergeInto}()',
      'SelectQueryBuilder.*()',
      // A method that has a row of its own is no longer one of `*`.
      'SelectQueryBuilder.{values,set}()',
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
    { at: 'SelectQueryBuilder.{values,set}(0)', kind: 'assign' },
  ],
  sanitizers: [
    { at: 'sql', in: '*', clears: ['sql'] },
    { at: 'sql.{val,value,ref,table,id,join}', in: '*', clears: ['sql'] },
  ],
  queries: {
    calls: [
      { at: 'Kysely.selectFrom', operation: 'read-many', model: '(0)', chain: 'QueryBuilder', guess: {} },
      { at: 'Kysely.insertInto', operation: 'create', model: '(0)', chain: 'QueryBuilder', guess: {} },
      { at: 'Kysely.replaceInto', operation: 'upsert', model: '(0)', chain: 'QueryBuilder', guess: {} },
      { at: 'Kysely.updateTable', operation: 'update', model: '(0)', chain: 'QueryBuilder', guess: {} },
      { at: 'Kysely.deleteFrom', operation: 'delete', model: '(0)', chain: 'QueryBuilder', guess: {} },
    ],
    chains: {
      QueryBuilder: {
        select: { select: '(0)' },
        selectAll: {},
        returning: { select: '(0)', yields: true },
        returningAll: { yields: true },
        where: { filter: [{ at: '(0)', as: 'arguments' }] },
        limit: { limit: '(0)' },
        set: { data: '(0)' },
        values: { data: '(0)' },
        onConflict: { operation: 'upsert' },
        onDuplicateKeyUpdate: { operation: 'upsert' },
        executeTakeFirst: { operation: 'read-one' },
        executeTakeFirstOrThrow: { operation: 'read-one' },
        execute: {},
        innerJoin: {},
        leftJoin: {},
        whereRef: {},
        orderBy: {},
        groupBy: {},
        offset: {},
        $if: {},
      },
    },
  },
})
