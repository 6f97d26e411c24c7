import { fontoxpath } from '../../../src/models/data/fontoxpath.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(fontoxpath, {
  'sinks {evaluateXPath,evaluateXPathToArray,evaluateXPathToBoolean,evaluateXPathToFirstNode,evaluateXPathToMap,evaluateXPathToNodes}(0)': `import * as fontoxpath from 'fontoxpath'
    const users = fontoxpath.evaluateXPathToNodes(expression, doc)`,
  'sinks {evaluateXPathToNumber,evaluateXPathToNumbers,evaluateXPathToString,evaluateXPathToStrings,evaluateXPathToAsyncIterator}(0)': `import * as fontoxpath from 'fontoxpath'
    const name = fontoxpath.evaluateXPathToString(expression, doc)`,
  'sinks {evaluateUpdatingExpression,evaluateUpdatingExpressionSync,compileXPathToJavaScript}(0)': `import * as fontoxpath from 'fontoxpath'
    await fontoxpath.evaluateUpdatingExpression(expression, doc)`,
})
