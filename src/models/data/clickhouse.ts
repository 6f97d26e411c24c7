import { defineModel } from '../define-model.js'

export const clickhouse = defineModel({
  name: '@clickhouse/client',
  docs: 'https://clickhouse.com/docs/integrations/javascript',
  packages: ['@clickhouse/client', '@clickhouse/client-web', '@clickhouse/client-common'],
  types: { ClickHouseClient: ['createClient()'], ResultSet: ['ClickHouseClient.query()'] },
  sources: [{ at: 'ResultSet.{json,text}()', kind: 'stored', part: 'database' }],
  // Its placeholders name the type (`{id: UInt32}`), which the text alone doesn't tell.
  sinks: [{ at: 'ClickHouseClient.{query,command,exec}(0).query', kind: 'sql' }],
})
