import { defineModel } from '../define-model.js'

export const knex = defineModel({
  name: 'knex',
  docs: 'https://knexjs.org/guide/query-builder.html',
  packages: ['knex', 'knex/knex'],
  types: {
    Knex: ['default()', 'knex()', 'Knex.withUserParams()'],
    Transaction: [
      '{Knex,Transaction}.transaction(0)(0)',
      '{Knex,Transaction}.transaction()',
      'Knex.transactionProvider()()',
    ],
    QueryBuilder: [
      'Knex()',
      'Knex.*()',
      'QueryBuilder.*()',
      '{Knex,QueryBuilder}.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}()',
      '{Knex,QueryBuilder}.{withRaw,first}()',
      // Callbacks get the builder as their first parameter and as `this`.
      // A method that has a row of its own, here for its callback, is no longer one of `*`.
      '{Knex,QueryBuilder}.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereExists,orWhereExists}()',
      '{Knex,QueryBuilder}.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereExists,orWhereExists}(0)(0)',
      '{Knex,QueryBuilder}.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,whereExists,orWhereExists}(0).this',
      '{Knex,QueryBuilder}.{whereIn,orWhereIn,whereNotIn,orWhereNotIn,with,withRecursive}()',
      '{Knex,QueryBuilder}.{whereIn,orWhereIn,whereNotIn,orWhereNotIn,with,withRecursive}(1)(0)',
      '{Knex,QueryBuilder}.{whereIn,orWhereIn,whereNotIn,orWhereNotIn,with,withRecursive}(1).this',
      '{Knex,QueryBuilder}.{from,union,unionAll,having,andHaving,orHaving,modify}()',
      '{Knex,QueryBuilder}.{from,union,unionAll,having,andHaving,orHaving,modify}(0)(0)',
      '{Knex,QueryBuilder}.{from,union,unionAll,having,andHaving,orHaving,modify}(0).this',
    ],
    SchemaBuilder: ['{Knex,Transaction}.schema', 'SchemaBuilder.*()', 'SchemaBuilder.{raw,withSchema}()'],
  },
  inherits: { Transaction: ['Knex'] },
  sources: [{ at: '{Knex,QueryBuilder}.first()', kind: 'stored', part: 'database' }],
  sinks: [
    { at: 'Knex.raw(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    {
      at: '{Knex,QueryBuilder}.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    { at: '{Knex,QueryBuilder}.withRaw(1)', kind: 'sql', bind: { style: 'question', values: '(2)' } },
    { at: 'SchemaBuilder.raw(0)', kind: 'sql' },
  ],
})
