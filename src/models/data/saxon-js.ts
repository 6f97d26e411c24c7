import { defineModel } from '../define-model.js'

export const saxonJs = defineModel({
  name: 'saxon-js',
  docs: 'https://www.saxonica.com/saxonjs/documentation2/index.html#!api/xpathEvaluate',
  packages: ['saxon-js'],
  sinks: [{ at: 'XPath.evaluate(0)', kind: 'xpath', called: 'XPath' }],
})
