import { dateFns } from '../../../src/models/validation/date-fns.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(dateFns, {
  'sanitizers {format,lightFormat,formatInTimeZone}': `import { format } from 'date-fns'
    save(format(new Date(text), 'yyyy-MM-dd'))`,
  'sanitizers {formatISO,formatISO9075,formatRFC3339,formatRFC7231,formatDistance,formatDistanceToNow}': `import { formatISO } from 'date-fns'
    save(formatISO(date))`,
  'sanitizers {parseISO,parse,getTime,getUnixTime,addDays,subDays,startOfDay,endOfDay}': `import { parseISO } from 'date-fns'
    save(parseISO(text))`,
  'steps {format,lightFormat}': `import { format } from 'date-fns'
    save(format(new Date(), text))`,
})
