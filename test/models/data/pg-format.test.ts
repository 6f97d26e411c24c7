import { pgFormat } from '../../../src/models/data/pg-format.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(pgFormat, {
  'sanitizers {literal,ident,quoteLiteral,quoteIdent}': `import format from 'pg-format'
    const column = format.ident(value)`,
  'sanitizers {default,format}': `import format from 'pg-format'
    const text = format('SELECT * FROM %I', value)`,
  'sanitizers {default,format} #2': `import format from 'pg-format'
    const text = format('SELECT * FROM %I WHERE name = %L', table, value)`,
  'sanitizers {default,format} #3': `const format = require('pg-format')
    const text = format('SELECT %I FROM %I WHERE name = %L', column, table, value)`,
  'sanitizers {default,format} #4': `import format from 'pg-format'
    const text = format('SELECT %I FROM %I WHERE %I = %L', column, table, other, value)`,
  'sanitizers withArray': `import format from 'pg-format'
    const text = format.withArray('SELECT * FROM %I WHERE name = %L', [table, value])`,
  'steps {default,format,withArray}': `import format from 'pg-format'
    const query = format(text, value)`,
  'steps {default,format,withArray} #2': `import format from 'pg-format'
    const text = format('SELECT * FROM users ORDER BY %s', value)`,
  'steps string': `import format from 'pg-format'
    const part = format.string(value)`,
})
