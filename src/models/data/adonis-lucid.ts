import { defineModel } from '../define-model.js'

/** Classes of other files, in a file of an Adonis application. */
const GUESS = { receiver: '^[A-Z]', imported: true, hint: '@adonisjs/|@ioc:Adonis' } as const

const FIELD = [{ at: '(0)', as: 'arguments' }] as const
const OR_FIELD = [{ at: '(0)', as: 'arguments', alternative: true }] as const
const NOT_FIELD = [{ at: '(0)', as: 'arguments', negated: true }] as const

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
  queries: {
    calls: [
      { at: 'BaseModel.{find,findOrFail}', operation: 'read-one', model: 'receiver', filter: [{ at: '(0)', as: 'id' }], guess: GUESS },
      { at: 'BaseModel.{findBy,findByOrFail}', operation: 'read-one', model: 'receiver', filter: FIELD, guess: GUESS },
      { at: 'BaseModel.{create,createMany}', operation: 'create', yields: true, model: 'receiver', data: '(0)', guess: GUESS },
      { at: 'BaseModel.all', operation: 'read-many', model: 'receiver', guess: GUESS },
      { at: 'BaseModel.query', operation: 'read-many', model: 'receiver', chain: 'Builder', guess: GUESS },
    ],
    chains: {
      Builder: {
        where: { filter: FIELD },
        andWhere: { filter: FIELD },
        orWhere: { filter: OR_FIELD },
        whereNot: { filter: NOT_FIELD },
        whereIn: { filter: [{ at: '(0)', as: 'arguments', operator: 'in' }] },
        select: { select: '(0..)' },
        preload: { include: '(0)' },
        first: { operation: 'read-one' },
        firstOrFail: { operation: 'read-one' },
        limit: { limit: '(0)' },
        update: { operation: 'update', data: '(0)' },
        delete: { operation: 'delete' },
        count: { operation: 'count' },
        orderBy: {},
        if: {},
        apply: {},
      },
    },
  },
})
