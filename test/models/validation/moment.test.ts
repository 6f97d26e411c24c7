import { moment } from '../../../src/models/validation/moment.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(moment, {
  'sanitizers Moment.{format,toISOString,toJSON,toString,unix,valueOf,toDate,diff,fromNow,daysInMonth}': `const moment = require('moment')
    save(moment(text).add(1, 'day').toISOString())`,
  'steps Moment.format': `import dayjs from 'dayjs'
    save(dayjs().format(text))`,
})
