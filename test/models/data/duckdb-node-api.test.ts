import { duckdbNodeApi } from '../../../src/models/data/duckdb-node-api.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(duckdbNodeApi, {
  'sources DuckDBConnection.{run,runAndRead,runAndReadAll,stream,streamAndRead,streamAndReadAll}()':
    `import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const reader = await connection.runAndReadAll('SELECT name FROM users')`,
  'sinks DuckDBConnection.{run,runAndRead,runAndReadAll,stream,streamAndRead,streamAndReadAll,start,startStream}(0)':
    `import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.run(text, [1])`,
  'sinks DuckDBConnection.{runAndReadUntil,streamAndReadUntil}(0)': `import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    await connection.runAndReadUntil(text, 100, [1])`,
  'sinks DuckDBConnection.{prepare,extractStatements}(0)': `import { DuckDBInstance } from '@duckdb/node-api'
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const statement = await connection.prepare(text)`,
})
