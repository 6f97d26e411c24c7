import { defineModel } from '../define-model.js'

export const objection = defineModel({
  name: 'objection',
  docs: 'https://vincit.github.io/objection.js/api/query-builder/',
  packages: ['objection'],
  types: {
    QueryBuilder: [
      'Model.{query,relatedQuery}()',
      'new Model().{$query,$relatedQuery}()',
      'QueryBuilder.*()',
      'QueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}()',
      'QueryBuilder.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,modify,having,andHaving,orHaving}()',
      'QueryBuilder.{where,andWhere,orWhere,whereNot,andWhereNot,orWhereNot,modify,having,andHaving,orHaving}(0)(0)',
      'QueryBuilder.{modifyGraph,with,findById,findOne,first}()',
      'QueryBuilder.{modifyGraph,with}(1)(0)',
    ],
  },
  sources: [{ at: 'QueryBuilder.{findById,findOne,first}()', kind: 'stored', part: 'database' }],
  sinks: [
    {
      at: 'QueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw,fromRaw}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    { at: '{raw,Model.raw}(0)', kind: 'sql', bind: { style: 'question', values: '(1)', spread: true } },
    { at: 'Model.knex().raw(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
  ],
})
