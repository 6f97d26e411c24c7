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
})
