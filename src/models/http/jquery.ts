import { defineModel } from '../define-model.js'

export const jquery = defineModel({
  name: 'jquery',
  docs: 'https://api.jquery.com/html/',
  packages: ['jquery'],
  types: {
    JQuery: [
      'default()',
      'JQuery.{find,children,parent,parents,closest,first,last,eq,filter,not,next,prev,siblings,end,add,addClass,removeClass,attr,css,show,hide,on}()',
    ],
  },
  sinks: [
    { at: 'JQuery.{html,append,prepend,before,after,replaceWith,wrap,wrapAll,wrapInner}(0)', kind: 'html', page: true },
    { at: 'default.parseHTML(0)', kind: 'html', page: true },
    // A text that doesn't begin with a bracket is a selector.
    { at: 'default(0)', kind: 'html', page: true, text: '^\\s*<' },
  ],
})
