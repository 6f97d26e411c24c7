import { defineModel } from '../define-model.js'

export const xpath = defineModel({
  name: 'xpath',
  docs: 'https://github.com/goto100/xpath/blob/master/docs/xpath%20methods.md',
  packages: ['xpath', 'xpath-ts'],
  sinks: [
    { at: '{select,select1,selectWithResolver,evaluate,parse,createExpression}(0)', kind: 'xpath', called: 'XPath' },
    { at: 'useNamespaces()(0)', kind: 'xpath', called: 'XPath' },
  ],
})
