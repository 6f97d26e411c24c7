import { spanner } from '../../../src/models/data/spanner.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(spanner, {
  'sources {Database,Transaction}.run()': `import { Spanner } from '@google-cloud/spanner'
    const database = new Spanner().instance('shop').database('main')
    const [rows] = await database.run('SELECT 1')`,
  'sinks {Database,Transaction}.{run,runStream,runUpdate,runPartitionedUpdate}(0)': `import { Spanner } from '@google-cloud/spanner'
    const database = new Spanner().instance('shop').database('main')
    await database.runTransactionAsync((transaction) => transaction.runUpdate(text))`,
  'sinks {Database,Transaction}.{run,runStream,runUpdate,runPartitionedUpdate}(0).sql': `import { Spanner } from '@google-cloud/spanner'
    const database = new Spanner().instance('shop').database('main')
    await database.run({ sql: text, params: {} })`,
})
