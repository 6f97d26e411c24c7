import { defineModel } from '../define-model.js'

export const neo4jDriver = defineModel({
  name: 'neo4j-driver',
  docs: 'https://neo4j.com/docs/javascript-manual/current/query-simple/',
  packages: ['neo4j-driver', 'neo4j-driver-lite', 'neo4j-driver-core', 'neode', 'nest-neo4j', 'neogma', 'cypher-query-builder'],
  types: {
    Driver: ['driver()', 'v1.driver()'],
    Session: ['Driver.{session,rxSession}()'],
    Transaction: [
      'Session.beginTransaction()',
      'Session.{executeRead,executeWrite,readTransaction,writeTransaction}(0)(0)',
    ],
    ManagedTransaction: [],
    RxSession: [],
    Neode: ['new default()', 'default.fromEnv()'],
    Neo4jService: [],
    QueryRunner: ['new QueryRunner()', 'new Neogma().queryRunner'],
    // The builder: every clause gives it back.
    CypherQuery: ['new Query()', 'new Connection().query()', 'CypherQuery.*()', 'CypherQuery.raw()'],
  },
  inherits: { ManagedTransaction: ['Transaction'], RxSession: ['Session'] },
  sources: [
    { at: '{Session,Transaction}.run()', kind: 'stored', part: 'database' },
    { at: 'Driver.executeQuery()', kind: 'stored', part: 'database' },
  ],
  sinks: [
    { at: '{Session,Transaction}.run(0)', kind: 'query', called: 'Cypher' },
    { at: '{Session,Transaction}.run(0).text', kind: 'query', called: 'Cypher' },
    { at: 'Driver.executeQuery(0)', kind: 'query', called: 'Cypher' },
    { at: 'Neode.cypher(0)', kind: 'query', called: 'Cypher' },
    { at: 'Neo4jService.{read,write}(0)', kind: 'query', called: 'Cypher' },
    { at: 'QueryRunner.run(0)', kind: 'query', called: 'Cypher' },
    { at: 'CypherQuery.raw(0)', kind: 'query', called: 'Cypher' },
  ],
})
