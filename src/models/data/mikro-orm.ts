import { defineModel } from '../define-model.js'

export const mikroOrm = defineModel({
  name: 'mikro-orm',
  docs: 'https://mikro-orm.io/docs/raw-queries',
  packages: [
    '@mikro-orm/core',
    '@mikro-orm/knex',
    '@mikro-orm/sql',
    '@mikro-orm/postgresql',
    '@mikro-orm/mysql',
    '@mikro-orm/mariadb',
    '@mikro-orm/sqlite',
    '@mikro-orm/better-sqlite',
    '@mikro-orm/libsql',
    '@mikro-orm/mssql',
    '@mikro-orm/mongodb',
    '@mikro-orm/nestjs',
  ],
  types: {
    MikroORM: ['new MikroORM()', 'exports.MikroORM.{init,initSync}()', '@InjectMikroORM'],
    EntityManager: [
      'MikroORM.em',
      'EntityManager.fork()',
      'EntityManager.transactional(0)(0)',
      '{EntityRepository,SqlEntityRepository}.getEntityManager()',
      '@InjectEntityManager',
    ],
    SqlEntityManager: [],
    MongoEntityManager: [],
    MongoEntityRepository: [],
    EntityRepository: ['new EntityRepository()', 'EntityManager.getRepository()', '@InjectRepository'],
    SqlEntityRepository: ['new SqlEntityRepository()'],
    AbstractSqlConnection: ['EntityManager.getConnection()', 'EntityManager.getDriver().getConnection()'],
    QueryBuilder: [
      '{EntityManager,EntityRepository}.{createQueryBuilder,qb}()',
      'QueryBuilder.*()',
      // A method that has a row of its own is no longer one of `*`.
      'QueryBuilder.{where,andWhere,orWhere,having,andHaving,orHaving}()',
    ],
    SelectQueryBuilder: [],
  },
  inherits: {
    SqlEntityManager: ['EntityManager'],
    MongoEntityManager: ['EntityManager'],
    MongoEntityRepository: ['EntityRepository'],
    SqlEntityRepository: ['EntityRepository'],
    SelectQueryBuilder: ['QueryBuilder'],
  },
  sources: [
    { at: '{EntityManager,AbstractSqlConnection,QueryBuilder}.execute()', kind: 'stored', part: 'database' },
    {
      at: '{EntityManager,EntityRepository}.{find,findAll,findAndCount,findOne,findOneOrFail}()',
      kind: 'stored',
      part: 'database',
    },
    { at: 'QueryBuilder.{getResult,getResultList,getSingleResult}()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    {
      at: '{EntityManager,AbstractSqlConnection}.execute(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    { at: 'raw(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'raw(0)()', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    {
      at: 'QueryBuilder.{where,andWhere,orWhere,having,andHaving,orHaving}(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    {
      at: '{EntityManager,AbstractSqlConnection}.getKnex().raw(0)',
      kind: 'sql',
      bind: { style: 'question', values: '(1)' },
    },
    // Fragments of versions before 6.
    { at: '{EntityManager,QueryBuilder}.raw(0)', kind: 'sql', bind: { style: 'question', values: '(1)' } },
    { at: 'expr(0)', kind: 'sql' },
    // Filters take operators (`{ $ne: null }`) with every driver.
    {
      at: 'EntityManager.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete,aggregate}(1)',
      kind: 'nosql',
      called: 'the filter',
    },
    {
      at: 'EntityRepository.{find,findOne,findOneOrFail,findAndCount,count,nativeUpdate,nativeDelete,aggregate}(0)',
      kind: 'nosql',
      called: 'the filter',
    },
  ],
  sanitizers: [
    { at: 'sql', in: '*', clears: ['sql'] },
    { at: 'sql.ref', in: '*', clears: ['sql'] },
  ],
})
