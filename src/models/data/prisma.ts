import { defineModel } from '../define-model.js'

/** What people call a client, or a transaction's, that another file makes. */
const CLIENT = '(?:^|_)(?:prisma|db|database|client|tx|trx|orm|dbClient|transaction)(?:Client|Service)?$|[pP]risma'
/** Names that no other library's client has. */
const NAMED_CLIENT = '[pP]risma|^(?:tx|db)$'

export const prisma = defineModel({
  name: 'prisma',
  docs: 'https://www.prisma.io/docs/orm/prisma-client/using-raw-sql/raw-queries',
  packages: [
    '@prisma/client',
    '@prisma/client/edge',
    '@prisma/client/extension',
    '@prisma/client/wasm',
    '@prisma/client/runtime/library',
    '@prisma/client/runtime/client',
  ],
  types: {
    PrismaClient: ['new PrismaClient()', 'PrismaClient.$extends()', 'PrismaClient.$transaction(0)(0)'],
  },
  sources: [
    { at: 'PrismaClient.{$queryRaw,$queryRawUnsafe}()', kind: 'stored', part: 'database', value: 'object' },
    {
      at: 'PrismaClient.*.{findMany,findFirst,findFirstOrThrow,findUnique,findUniqueOrThrow}()',
      kind: 'stored',
      part: 'database',
    },
  ],
  // The client is often generated into the project, so that its import says nothing: the names of the methods do.
  sinks: [
    { at: '{PrismaClient,?}.$queryRawUnsafe(0)', kind: 'sql', bind: { style: 'tag', tag: '$queryRaw' } },
    { at: '{PrismaClient,?}.$executeRawUnsafe(0)', kind: 'sql', bind: { style: 'tag', tag: '$executeRaw' } },
    { at: '{PrismaClient,?}.$queryRaw(0)', kind: 'sql', bind: { style: 'tag', tag: '$queryRaw' } },
    { at: '{PrismaClient,?}.$executeRaw(0)', kind: 'sql', bind: { style: 'tag', tag: '$executeRaw' } },
    { at: 'Prisma.raw(0)', kind: 'sql', bind: { style: 'tag', tag: 'sql' } },
    // An object in place of a text is read as conditions (`{ not: '' }`), but for the fields of a unique key, which take none.
    {
      at: 'PrismaClient.*.{findFirst,findFirstOrThrow,findMany,updateMany,updateManyAndReturn,deleteMany,count,aggregate,groupBy}(0).where',
      kind: 'nosql',
      called: 'the conditions',
    },
    {
      at: '?.{findFirst,findFirstOrThrow,findMany,updateMany,deleteMany}(0).where',
      kind: 'nosql',
      called: 'the conditions',
      guess: { receiver: '(?:[pP]risma\\w*|\\b(?:db|database|tx|trx|orm|client))(?:\\(\\))?\\.\\w+$' },
    },
    // All columns of the table, and by nested writes those of related ones.
    {
      at: '{PrismaClient.*,?}.{create,update,createMany,createManyAndReturn,updateMany,updateManyAndReturn}(0).data',
      kind: 'assign',
      guess: { receiver: '(?:[pP]risma\\w*|\\b(?:db|database|tx|trx|orm|client))(?:\\(\\))?\\.\\w+$' },
    },
    {
      at: '{PrismaClient.*,?}.upsert(0).{create,update}',
      kind: 'assign',
      guess: { receiver: '(?:[pP]risma\\w*|\\b(?:db|database|tx|trx|orm|client))(?:\\(\\))?\\.\\w+$' },
    },
    {
      at: '{PrismaClient.*,?}.{create,update}(0).data.*.{create,update}',
      kind: 'assign',
      guess: { receiver: '(?:[pP]risma\\w*|\\b(?:db|database|tx|trx|orm|client))(?:\\(\\))?\\.\\w+$' },
    },
  ],
  sanitizers: [
    { at: 'Prisma.{sql,join}', in: '*', clears: ['sql'] },
    { at: '?.sql', in: '*', clears: ['sql'] },
  ],
  queries: {
    schemaFiles: {
      places: ['prisma/schema.prisma', 'schema.prisma', 'prisma/schema', 'prisma'],
      extension: '.prisma',
      omitted: '(0).omit',
      namedIn: {
        'package.json': '"prisma"\\s*:\\s*\\{[^{}]*"schema"\\s*:\\s*"([^"]+)"',
        'prisma.config.ts': '\\bschema\\s*:\\s*[\'"`]([^\'"`]+)',
      },
    },
    calls: [
      {
        at: 'PrismaClient.*.{findUnique,findUniqueOrThrow,findFirst,findFirstOrThrow}',
        operation: 'read-one',
        model: 'member',
        filter: '(0).where',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        guess: { receiver: CLIENT },
      },
      {
        at: 'PrismaClient.*.findMany',
        operation: 'read-many',
        model: 'member',
        filter: '(0).where',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        limit: '(0).take',
        guess: { receiver: CLIENT },
      },
      {
        at: 'PrismaClient.*.{count,aggregate,groupBy}',
        operation: 'count',
        model: 'member',
        filter: '(0).where',
        guess: { receiver: NAMED_CLIENT },
      },
      {
        at: 'PrismaClient.*.{create,createManyAndReturn}',
        operation: 'create',
        yields: true,
        model: 'member',
        data: '(0).data',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        guess: { receiver: CLIENT, when: [{ at: '(0).data', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.createMany',
        operation: 'create',
        model: 'member',
        data: '(0).data',
        guess: { receiver: CLIENT, when: [{ at: '(0).data', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.{update,updateManyAndReturn}',
        operation: 'update',
        yields: true,
        model: 'member',
        filter: '(0).where',
        data: '(0).data',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        guess: { receiver: CLIENT, when: [{ at: '(0).data', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.updateMany',
        operation: 'update',
        model: 'member',
        filter: '(0).where',
        data: '(0).data',
        guess: { receiver: CLIENT, when: [{ at: '(0).data', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.upsert',
        operation: 'upsert',
        yields: true,
        model: 'member',
        filter: '(0).where',
        data: '(0).update',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        guess: { receiver: CLIENT, when: [{ at: '(0).create', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.delete',
        operation: 'delete',
        yields: true,
        model: 'member',
        filter: '(0).where',
        select: '(0).select',
        omit: '(0).omit',
        leaveOut: { at: '(0).omit', as: 'true' },
        include: '(0).include',
        guess: { receiver: CLIENT, when: [{ at: '(0).where', is: 'present' }] },
      },
      {
        at: 'PrismaClient.*.deleteMany',
        operation: 'delete',
        model: 'member',
        filter: '(0).where',
        guess: { receiver: NAMED_CLIENT },
      },
      { at: 'PrismaClient.{$queryRaw,$executeRaw}', operation: 'raw', text: '(0)', guess: {} },
      { at: 'PrismaClient.{$queryRawUnsafe,$executeRawUnsafe}', operation: 'raw', text: '(0)', values: '(1..)', guess: {} },
    ],
  },
})
