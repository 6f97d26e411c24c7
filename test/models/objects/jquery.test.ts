import { jquery } from '../../../src/models/objects/jquery.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jquery, {
  'sinks extend(2..)': `import $ from 'jquery'
    $.extend(true, settings, given)`,
})
