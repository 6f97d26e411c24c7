import { sqlConditions } from '../../../src/models/data/sql-conditions.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(sqlConditions, {
  'sinks ?.{where,andWhere,orWhere,having,andHaving,orHaving}(0)': `export const find = (builder, name) =>
    builder.andWhere("user.name = '" + name + "'")`,
})
