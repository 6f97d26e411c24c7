import { defineModel } from '../define-model.js'

/** Whatever is read, a date is written; the text of the format is kept as it is. */
export const dateFns = defineModel({
  name: 'date-fns',
  docs: 'https://date-fns.org/docs',
  packages: ['date-fns', 'date-fns-tz'],
  sanitizers: [
    { at: '{format,lightFormat,formatInTimeZone}', in: 0, clears: 'all' },
    { at: '{formatISO,formatISO9075,formatRFC3339,formatRFC7231,formatDistance,formatDistanceToNow}', in: '*', clears: 'all' },
    { at: '{parseISO,parse,getTime,getUnixTime,addDays,subDays,startOfDay,endOfDay}', in: '*', clears: 'all' },
  ],
  steps: [{ at: '{format,lightFormat}', from: [1], value: 'string' }],
})
