import { jqueryGlobal } from '../../../src/models/http/jquery-global.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(jqueryGlobal, {
  'sinks JQuery.{html,append,prepend,before,after,replaceWith,wrap,wrapAll,wrapInner}(0)': `$('#list').find('ul').append(item)`,
  'sinks {$,jQuery}.parseHTML(0)': `const nodes = $.parseHTML(text)`,
  'sinks {$,jQuery}(0)': `$(text).show()`,
})
