import { sqlTemplateTag } from '../../../src/models/data/sql-template-tag.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqlTemplateTag, {
  'sinks raw(0)': `import sql, { raw } from 'sql-template-tag'
    const query = sql\`SELECT * FROM users ORDER BY \${raw(text)}\``,
  'sinks {unsafe,SQL.unsafe}(0)': `const SQL = require('@nearform/sql')
    const query = SQL\`SELECT * FROM \${SQL.unsafe(text)}\``,
  'sinks SQLStatement.append(0)': `import SQL from 'sql-template-strings'
    const query = SQL\`SELECT * FROM users\`.append(text)`,
  'sanitizers {default,SQL}': `import SQL from 'sql-template-strings'
    const query = SQL\`SELECT * FROM users WHERE id = \${value}\``,
  'sanitizers {join,bulk,glue,map,quoteIdent,SQL.glue,SQL.map,SQL.quoteIdent}': `import { join } from 'sql-template-tag'
    const list = join(values)`,
})
