import { jquery } from '../../../src/models/http/jquery.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jquery, {
  'sinks JQuery.{html,append,prepend,before,after,replaceWith,wrap,wrapAll,wrapInner}(0)': `import $ from 'jquery'
    $('#list').find('ul').append(item)`,
  'sinks default.parseHTML(0)': `import $ from 'jquery'
    const nodes = $.parseHTML(text)`,
  'sinks default(0)': `import $ from 'jquery'
    $(text).show()`,
})
