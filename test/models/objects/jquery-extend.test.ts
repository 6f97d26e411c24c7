import { jqueryExtend } from '../../../src/models/objects/jquery-extend.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jqueryExtend, {
  'sinks extend(2..)': `import $ from 'jquery'
    $.extend(true, settings, given)`,
})
