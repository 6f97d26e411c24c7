import { defineModel } from '../define-model.js'

export const adonisLucid = defineModel({
  name: '@adonisjs/lucid',
  docs: 'https://lucid.adonisjs.com/docs/raw-query-builder',
  packages: ['@adonisjs/lucid/services/db', '@adonisjs/lucid/database', '@adonisjs/lucid/orm', '@ioc:Adonis/Lucid/Database'],
  types: {
    TransactionClient: ['transaction()', 'transaction(*)(0)', 'connection()', 'new Database()'],
    DatabaseQueryBuilder: [
      '{from,query}()',
      'TransactionClient.{from,query}()',
      'BaseModel.query()',
      'DatabaseQueryBuilder.*()',
      'DatabaseQueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw}()',
      'DatabaseQueryBuilder.{where,andWhere,orWhere,whereNot,orWhereNot,if,insert,update}()',
      'DatabaseQueryBuilder.{where,andWhere,orWhere,whereNot,orWhereNot,if}(*)(0)',
    ],
  },
  sources: [{ at: '{rawQuery,TransactionClient.rawQuery}()', kind: 'stored', part: 'database' }],
  sinks: [
    {
      at: '{rawQuery,raw,TransactionClient.rawQuery,TransactionClient.raw}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    {
      at: 'DatabaseQueryBuilder.{whereRaw,orWhereRaw,andWhereRaw,orderByRaw,groupByRaw,havingRaw,orHavingRaw,joinRaw}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    { at: 'BaseModel.{create,createMany}(0)', kind: 'assign' },
    { at: 'BaseModel.{firstOrCreate,firstOrNew,updateOrCreate,updateOrCreateMany,fetchOrCreateMany}(1)', kind: 'assign' },
    { at: 'new BaseModel().{fill,merge}(0)', kind: 'assign' },
    { at: 'BaseModel.{find,findOrFail,findBy,findByOrFail,first,firstOrFail}().{merge,fill}(0)', kind: 'assign' },
    { at: 'DatabaseQueryBuilder.{insert,update}(0)', kind: 'assign' },
    { at: '{table,TransactionClient.table,insertQuery,TransactionClient.insertQuery}().{insert,multiInsert}(0)', kind: 'assign' },
  ],
})
