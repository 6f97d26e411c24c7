import { defineModel } from '../define-model.js'

export const jqueryGlobal = defineModel({
  name: 'jquery (global)',
  docs: 'https://api.jquery.com/html/',
  globals: true,
  hint: '(?<![\\w$])(?:\\$|jQuery)\\s*[.(]|\\bjQuery\\b',
  types: {
    JQuery: [
      '{$,jQuery}()',
      'JQuery.{find,children,parent,parents,closest,first,last,eq,filter,not,next,prev,siblings,end,add,addClass,removeClass,attr,css,show,hide,on}()',
    ],
  },
  sinks: [
    { at: 'JQuery.{html,append,prepend,before,after,replaceWith,wrap,wrapAll,wrapInner}(0)', kind: 'html', page: true },
    { at: '{$,jQuery}.parseHTML(0)', kind: 'html', page: true },
    // A text that doesn't begin with a bracket is a selector.
    { at: '{$,jQuery}(0)', kind: 'html', page: true, text: '^\\s*<' },
  ],
})
