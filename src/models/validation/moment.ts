import { defineModel } from '../define-model.js'

/** Whatever is read, a date is written; the text of the format is kept as it is. */
export const moment = defineModel({
  name: 'moment',
  docs: 'https://momentjs.com/docs/',
  packages: ['moment', 'moment-timezone', 'dayjs'],
  types: {
    Moment: [
      'default()',
      '{default.utc,default.unix,default.tz,default.parseZone}()',
      'Moment.{clone,add,subtract,startOf,endOf,utc,local,tz,utcOffset,locale,set,year,month,date,day,hour,minute,second}()',
    ],
  },
  sanitizers: [
    { at: 'Moment.{format,toISOString,toJSON,toString,unix,valueOf,toDate,diff,fromNow,daysInMonth}', in: 'receiver', clears: 'all' },
  ],
  steps: [{ at: 'Moment.format', from: [0], value: 'string' }],
})
