import { sqlstring } from '../../../src/models/data/sqlstring.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqlstring, {
  'sanitizers {escape,escapeId}': `const SqlString = require('sqlstring')
    const column = SqlString.escapeId(value)`,
  'sanitizers format': `const SqlString = require('sqlstring')
    const text = SqlString.format('SELECT * FROM users WHERE name = ?', [value])`,
  'steps format': `const SqlString = require('sqlstring')
    const query = SqlString.format(text, [1])`,
  'steps raw': `const SqlString = require('sqlstring')
    const part = SqlString.raw(value)`,
})
