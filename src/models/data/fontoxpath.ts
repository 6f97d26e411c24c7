import { defineModel } from '../define-model.js'

export const fontoxpath = defineModel({
  name: 'fontoxpath',
  docs: 'https://github.com/FontoXML/fontoxpath#readme',
  packages: ['fontoxpath'],
  sinks: [
    {
      at: '{evaluateXPath,evaluateXPathToArray,evaluateXPathToBoolean,evaluateXPathToFirstNode,evaluateXPathToMap,evaluateXPathToNodes}(0)',
      kind: 'xpath',
      called: 'XPath',
    },
    {
      at: '{evaluateXPathToNumber,evaluateXPathToNumbers,evaluateXPathToString,evaluateXPathToStrings,evaluateXPathToAsyncIterator}(0)',
      kind: 'xpath',
      called: 'XPath',
    },
    { at: '{evaluateUpdatingExpression,evaluateUpdatingExpressionSync,compileXPathToJavaScript}(0)', kind: 'xpath', called: 'XQuery' },
  ],
})
