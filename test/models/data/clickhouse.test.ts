import { clickhouse } from '../../../src/models/data/clickhouse.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(clickhouse, {
  'sources ResultSet.{json,text}()': `import { createClient } from '@clickhouse/client'
    const client = createClient()
    const result = await client.query({ query: 'SELECT name FROM users' })
    const rows = await result.json()`,
  'sinks ClickHouseClient.{query,command,exec}(0).query': `import { createClient } from '@clickhouse/client'
    const client = createClient()
    await client.query({ query: text, query_params: { id: 1 } })`,
})
