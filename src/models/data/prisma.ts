import { defineModel } from '../define-model.js'

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
    { at: 'PrismaClient.{$queryRaw,$queryRawUnsafe}()', kind: 'stored', part: 'database' },
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
  ],
  sanitizers: [
    { at: 'Prisma.{sql,join}', in: '*', clears: ['sql'] },
    { at: '?.sql', in: '*', clears: ['sql'] },
  ],
})
