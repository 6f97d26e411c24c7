import { neo4jDriver } from '../../../src/models/data/neo4j-driver.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(neo4jDriver, {
  'sources {Session,Transaction}.run()': `import neo4j from 'neo4j-driver'
    const driver = neo4j.driver('neo4j://localhost')
    const session = driver.session()
    const result = await session.run('MATCH (n) RETURN n')`,
  'sources Driver.executeQuery()': `import neo4j from 'neo4j-driver'
    const driver = neo4j.driver('neo4j://localhost')
    const session = driver.session()
    const { records } = await driver.executeQuery('MATCH (n) RETURN n')`,
  'sinks {Session,Transaction}.run(0)': `import neo4j from 'neo4j-driver'
    const driver = neo4j.driver('neo4j://localhost')
    const session = driver.session()
    await session.executeRead((tx) => tx.run(text))`,
  'sinks {Session,Transaction}.run(0).text': `import neo4j from 'neo4j-driver'
    const driver = neo4j.driver('neo4j://localhost')
    const session = driver.session()
    await session.run({ text: given, parameters: {} })`,
  'sinks Driver.executeQuery(0)': `import neo4j from 'neo4j-driver'
    const driver = neo4j.driver('neo4j://localhost')
    const session = driver.session()
    await driver.executeQuery(text, {})`,
  'sinks Neode.cypher(0)': `import Neode from 'neode'
    await Neode.fromEnv().cypher(text, {})`,
  'sinks Neo4jService.{read,write}(0)': `import { Neo4jService } from 'nest-neo4j'
    export class People {
      constructor(private readonly neo4j: Neo4jService) {}
      find(text) { return this.neo4j.read(text, {}) }
    }`,
  'sinks QueryRunner.run(0)': `import { Neogma } from 'neogma'
    const neogma = new Neogma({ url, username, password })
    const found = await neogma.queryRunner.run(text, { name })`,
  'sinks CypherQuery.raw(0)': `import { Connection } from 'cypher-query-builder'
    const db = new Connection('bolt://localhost', { username, password })
    const found = await db.query().matchNode('user', 'User').raw(text).run()`,
})
