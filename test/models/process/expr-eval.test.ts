import { exprEval } from '../../../src/models/process/expr-eval.js'
import { fireRows } from '../../support/fire-rows.js'

fireRows(exprEval, {
  'sinks exports.Parser.{evaluate,parse}(0)': `import { Parser } from 'expr-eval'
    const total = Parser.evaluate(text, { x: 2 })`,
  'sinks Parser.{evaluate,parse}(0)': `const { Parser } = require('expr-eval')
    const parser = new Parser()
    const expression = parser.parse(text)`,
  'sinks Expression.toJSFunction(0)': `const { Parser } = require('expr-eval')
    const compute = Parser.parse('x * 2').toJSFunction(text)`,
})
