import { sqlite } from '../../../src/models/data/sqlite.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqlite, {
  'sources {Database,Statement}.{all,get}()': `import { open } from 'sqlite'
    const db = await open({ filename: 'shop.db', driver: Database })
    const rows = await db.all('SELECT name FROM users')`,
  'sources {Database,Statement}.each(*)(1)': `import { open } from 'sqlite'
    const db = await open({ filename: 'shop.db', driver: Database })
    await db.each('SELECT name FROM users', (error, row) => { row.name })`,
  'sinks Database.{run,all,get,each,prepare}(0)': `import { open } from 'sqlite'
    const db = await open({ filename: 'shop.db', driver: Database })
    const row = await db.get(text, [1])`,
  'sinks Database.exec(0)': `import { open } from 'sqlite'
    const db = await open({ filename: 'shop.db', driver: Database })
    await db.exec(text)`,
})
