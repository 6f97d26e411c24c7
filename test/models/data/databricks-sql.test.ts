import { databricksSql } from '../../../src/models/data/databricks-sql.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(databricksSql, {
  'sources Session.executeStatement().{fetchAll,fetchChunk}()': `import { DBSQLClient } from '@databricks/sql'
    const client = await new DBSQLClient().connect(options)
    const session = await client.openSession()
    const operation = await session.executeStatement('SELECT 1')
    const rows = await operation.fetchAll()`,
  'sinks Session.executeStatement(0)': `import { DBSQLClient } from '@databricks/sql'
    const client = await new DBSQLClient().connect(options)
    const session = await client.openSession()
    await session.executeStatement(text, {})`,
})
