import { massive } from '../../../src/models/data/massive.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(massive, {
  'sources Database.query()': `import massive from 'massive'
    const db = await massive('postgres://localhost/shop')
    const rows = await db.query('SELECT name FROM users')`,
  'sinks Database.query(0)': `import massive from 'massive'
    const db = await massive('postgres://localhost/shop')
    await db.withTransaction(async (tx) => {
      await tx.query(text, [1])
    })`,
  'sinks Database.*.where(0)': `import massive from 'massive'
    const db = await massive('postgres://localhost/shop')
    const users = await db.users.where(text, [1])`,
  'sinks Database.*.{insert,save}(0)': `import massive from 'massive'
    const db = await massive({})
    await db.users.save(data)`,
  'sinks Database.*.update(1)': `import massive from 'massive'
    const db = await massive({})
    await db.users.update({ id }, changes)`,
})
