import { luxon } from '../../../src/models/validation/luxon.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(luxon, {
  'sanitizers DateTime.{toISO,toISODate,toISOTime,toSQL,toSQLDate,toSQLTime,toMillis,toSeconds,toUnixInteger,toJSDate,toHTTP,toRFC2822,toFormat}': `import { DateTime } from 'luxon'
    save(DateTime.fromISO(text).plus({ days: 1 }).toSQLDate())`,
  'steps DateTime.toFormat': `import { DateTime } from 'luxon'
    save(DateTime.now().toFormat(text))`,
})
