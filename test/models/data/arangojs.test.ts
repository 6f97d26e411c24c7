import { arangojs } from '../../../src/models/data/arangojs.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(arangojs, {
  'sources Database.query()': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    const cursor = await db.query('FOR u IN users RETURN u')`,
  'sinks Database.{query,explain,parse}(0)': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    await db.query(text, {})`,
  'sinks Database.query(0).query': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    await db.query({ query: text, bindVars: {} })`,
  'sinks literal(0)': `import { literal } from 'arangojs/aql'
    const order = literal(text)`,
  'sinks aql.literal(0)': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    const order = aql.literal(text)`,
  'sinks Database.{executeTransaction,transaction}(1)': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    await db.executeTransaction(['users'], text)`,
  'sanitizers aql': `import { aql, Database } from 'arangojs'
    const db = new Database({ url: 'http://localhost:8529' })
    await db.query(aql\`FOR u IN users FILTER u.name == \${name} RETURN u\`)`,
})
