import { defineModel } from '../define-model.js'

export const duckdbNodeApi = defineModel({
  name: '@duckdb/node-api',
  docs: 'https://duckdb.org/docs/stable/clients/node_neo/overview',
  packages: ['@duckdb/node-api'],
  types: {
    DuckDBInstance: ['exports.DuckDBInstance.{create,fromCache}()'],
    DuckDBConnection: ['exports.DuckDBConnection.create()', 'DuckDBInstance.connect()'],
  },
  sources: [
    {
      at: 'DuckDBConnection.{run,runAndRead,runAndReadAll,stream,streamAndRead,streamAndReadAll}()',
      kind: 'stored',
      part: 'database',
    },
  ],
  sinks: [
    {
      at: 'DuckDBConnection.{run,runAndRead,runAndReadAll,stream,streamAndRead,streamAndReadAll,start,startStream}(0)',
      kind: 'sql',
      bind: { style: 'dollar', values: '(1)' },
    },
    {
      at: 'DuckDBConnection.{runAndReadUntil,streamAndReadUntil}(0)',
      kind: 'sql',
      bind: { style: 'dollar', values: '(2)' },
    },
    { at: 'DuckDBConnection.{prepare,extractStatements}(0)', kind: 'sql' },
  ],
})
