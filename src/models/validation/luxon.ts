import { defineModel } from '../define-model.js'

/** Whatever is read, a date is written; the text of the format is kept as it is. */
export const luxon = defineModel({
  name: 'luxon',
  docs: 'https://moment.github.io/luxon/api-docs/index.html',
  packages: ['luxon'],
  types: {
    DateTime: [
      'exports.DateTime.{now,local,utc,fromISO,fromSQL,fromMillis,fromSeconds,fromJSDate,fromFormat,fromObject,fromHTTP,fromRFC2822}()',
      'DateTime.{plus,minus,startOf,endOf,set,setZone,setLocale,toUTC,toLocal}()',
    ],
  },
  sanitizers: [
    {
      at: 'DateTime.{toISO,toISODate,toISOTime,toSQL,toSQLDate,toSQLTime,toMillis,toSeconds,toUnixInteger,toJSDate,toHTTP,toRFC2822,toFormat}',
      in: 'receiver',
      clears: 'all',
    },
  ],
  steps: [{ at: 'DateTime.toFormat', from: [0], value: 'string' }],
})
